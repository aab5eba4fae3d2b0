import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * Brings stories over the whole road by the API and watches the portal as readers do: {@code Publish SITE UNIT TIMES}. Counts from
 * the moment the sign-off is sent. Prints in milliseconds the 95th percentile and the longest, until it stands on the home page,
 * in the list of news, under its own address, and is found by search.
 */
class Publish {

    private static final int WARM_UP = 5;
    private static final long LONGEST_NANOS = 60_000_000_000L;
    private static final long PAUSE_MILLIS = 10;

    private final HttpClient program = HttpClient.newHttpClient();
    private final String site;
    private final String unit;

    private Publish(String site, String unit) {
        this.site = site;
        this.unit = unit;
    }

    public static void main(String[] arguments) throws Exception {
        var publish = new Publish(arguments[0], arguments[1]);
        var waits = new Waits[] {new Waits(), new Waits(), new Waits(), new Waits()};
        for (int turn = -WARM_UP; turn < Integer.parseInt(arguments[2]); turn++) {
            publish.story(turn < 0 ? new Waits[] {new Waits(), new Waits(), new Waits(), new Waits()} : waits);
        }
        for (var wait : waits) {
            System.out.println(wait.percentile(95) + " " + wait.percentile(100));
        }
    }

    private void story(Waits[] waits) throws Exception {
        var code = code();
        var story = "/api/v1/stories/" + toBeSigned("便民桥" + code + "今天通车");
        long began = System.nanoTime();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var link = "href=\"(/news/[0-9]+)\"[^>]*>(?:(?!</a>).)*" + code;
            var seen = List.of(
                    readers.submit(() -> waitFor("/", link, waits[0], began)),
                    readers.submit(() -> waitFor(waitFor("/news", link, waits[1], began), "<h1>(.*?)</h1>", waits[2], began)),
                    readers.submit(() -> waitFor("/search?q=" + code, link, waits[3], began)));
            call("guming", story + "/sign-off", "{\"edition\":1}");
            for (var one : seen) {
                one.get();
            }
        }
    }

    /** A word that stands in no other story, without digits, which pages keep together with what they count. */
    private static String code() {
        var digits = Long.toString(System.nanoTime(), 26);
        var code = new StringBuilder("bench");
        digits.chars().forEach(digit -> code.append((char) ('a' + Character.digit(digit, 26))));
        return code.toString();
    }

    /** Written, sent, reviewed by three and read by three, so that only the signature is missing. */
    private String toBeSigned(String headline) throws Exception {
        var written = call("luyuan", "/api/v1/stories", """
                {"headline":"%s","summary":"两岸居民过河不用再绕路。","topic":"民生","unit":"%s",
                 "html":"<p>今天上午，便民桥通车，两岸居民过河不用再绕路。</p><p>桥长四十六米，能走电动车。</p>"}
                """.formatted(headline, unit));
        var id = Visitor.first(written, "\"id\" *: *\"([^\"]+)\"");
        var story = "/api/v1/stories/" + id;
        call("luyuan", story + "/review-request", "{}");
        review("jiangyuan", story, "FIRST");
        review("shenzhiqiu", story, "SECOND");
        review("qinyuanshan", story, "FINAL");
        proofread("yezhiwei", story, "FIRST");
        proofread("mengshuyan", story, "SECOND");
        proofread("anxu", story, "THIRD");
        return id;
    }

    private void review(String login, String story, String round) throws Exception {
        call(login, story + "/reviews", """
                {"round":"%s","verdict":"PASS","opinion":"事实清楚，可以发。","edition":1}""".formatted(round));
    }

    private void proofread(String login, String story, String reading) throws Exception {
        call(login, story + "/proofs", """
                {"reading":"%s","edition":1,"errors":"0","note":""}""".formatted(reading));
    }

    private String call(String login, String path, String json) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(site + path))
                .header("Authorization", "Bearer ybt_bench_" + login)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        var answer = program.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    /** Asks for a page again and again until it says what is waited for. */
    private String waitFor(String path, String pattern, Waits waits, long began) throws Exception {
        var page = HttpRequest.newBuilder(URI.create(site + path)).build();
        while (System.nanoTime() - began < LONGEST_NANOS) {
            var seen = Pattern.compile(pattern, Pattern.DOTALL).matcher(program.send(page, BodyHandlers.ofString()).body());
            if (seen.find()) {
                waits.addSince(began);
                return seen.group(1);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new IllegalStateException("Not found on " + path + ": " + pattern);
    }
}
