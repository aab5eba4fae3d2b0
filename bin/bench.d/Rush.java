import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Many people who send one form each as fast as they are answered: {@code Rush URL PEOPLE AT_ONCE FIRST LAST WORDS}. Person i sends to URL
 * with {@code %d} replaced by a number from FIRST to LAST, by turns. Prints how many were answered with a page that says WORDS, how many
 * otherwise, the seconds all took, and the 95th percentile of an answer in ms.
 */
class Rush {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().executor(Executors.newFixedThreadPool(4)).build();

    public static void main(String[] arguments) throws Exception {
        var url = arguments[0];
        int people = Integer.parseInt(arguments[1]);
        var turns = new Semaphore(Integer.parseInt(arguments[2]), true);
        long first = Long.parseLong(arguments[3]);
        long many = Long.parseLong(arguments[4]) - first + 1;
        var words = arguments[5];
        var said = new AtomicInteger();
        var waits = new long[people];
        long from = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, people).forEach(who -> threads.submit(() -> {
                turns.acquireUninterruptibly();
                try {
                    long sent = System.nanoTime();
                    var page = send(url.replace("%d", String.valueOf(first + who % many)), who);
                    waits[who] = System.nanoTime() - sent;
                    if (page.contains(words)) {
                        said.incrementAndGet();
                    }
                } finally {
                    turns.release();
                }
            }));
        }
        double seconds = (System.nanoTime() - from) / 1e9;
        Arrays.sort(waits);
        System.out.printf("%d %d %.1f %.0f%n", said.get(), people - said.get(), seconds, waits[people * 95 / 100] / 1e6);
        System.exit(0);
    }

    private static String send(String url, int who) {
        var form = "name=" + URLEncoder.encode("来客" + who, StandardCharsets.UTF_8) + "&telephone=" + (13_000_000_000L + who);
        try {
            return CLIENT.send(
                            HttpRequest.newBuilder(URI.create(url))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .header("Sec-Fetch-Site", "same-origin")
                                    .POST(BodyPublishers.ofString(form))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (Exception failed) {
            return failed.toString();
        }
    }
}
