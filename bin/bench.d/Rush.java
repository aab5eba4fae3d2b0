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
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Many people who send one form each as fast as they are answered: {@code Rush URL PEOPLE AT_ONCE FIRST LAST WORDS}. Person i sends to URL
 * with {@code %d} replaced by a number from FIRST to LAST, by turns, having opened the page that has the form, which is the address above
 * it. Prints how many were answered with a page that says WORDS, how many otherwise, the seconds all took to send, and the 95th percentile
 * of an answer to it in ms.
 */
class Rush {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newFixedThreadPool(4, Thread.ofPlatform().daemon().factory()))
            .build();

    public static void main(String[] arguments) throws Exception {
        var url = arguments[0];
        int people = Integer.parseInt(arguments[1]);
        int atOnce = Integer.parseInt(arguments[2]);
        long first = Long.parseLong(arguments[3]);
        long many = Long.parseLong(arguments[4]) - first + 1;
        var words = arguments[5];
        var said = new AtomicInteger();
        var waits = new long[people];
        IntFunction<String> form = who -> url.replace("%d", String.valueOf(first + who % many));
        everybody(people, atOnce, who -> open(form.apply(who).replaceFirst("/[^/]*$", "")));
        long from = System.nanoTime();
        everybody(people, atOnce, who -> {
            long sent = System.nanoTime();
            var page = send(form.apply(who), who);
            waits[who] = System.nanoTime() - sent;
            if (page.contains(words)) {
                said.incrementAndGet();
            }
        });
        double seconds = (System.nanoTime() - from) / 1e9;
        Arrays.sort(waits);
        System.out.printf("%d %d %.1f %.0f%n", said.get(), people - said.get(), seconds, waits[people * 95 / 100] / 1e6);
    }

    static void everybody(int people, int atOnce, IntConsumer does) {
        var turns = new Semaphore(atOnce, true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, people).forEach(who -> threads.submit(() -> {
                turns.acquireUninterruptibly();
                try {
                    does.accept(who);
                } finally {
                    turns.release();
                }
            }));
        }
    }

    private static String open(String url) {
        return answer(HttpRequest.newBuilder(URI.create(url)).GET());
    }

    static String send(String url, int who) {
        var form = "name=" + URLEncoder.encode("来客" + who, StandardCharsets.UTF_8) + "&telephone=" + (13_000_000_000L + who);
        return answer(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(form)));
    }

    private static String answer(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString()).body();
        } catch (Exception failed) {
            return failed.toString();
        }
    }
}
