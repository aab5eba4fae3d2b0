package org.yibaotong.privacy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A stranger who opens everything there is: from some addresses by every link, and by counting numbers up where pages have one.
 * What it saw is kept as it came, and as it reads.
 */
final class PublicWalk implements AutoCloseable {

    private static final int MOST = 6_000;

    /** A form that can be opened about each account there is need not be opened about all of them. */
    private static final int MOST_ALIKE = 200;

    private static final int BEYOND = 3;
    private static final Pattern NUMBERED = Pattern.compile("(/(?:[a-z0-9-]+/)+)(\\d{1,6})");
    private static final Pattern TOLD =
            Pattern.compile("(?:href|src|<loc>|\"url\":|\"id\":)[\\s=\"]*(?:http://[^/\"<]+)?(/[^\"<\\s]*)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final Set<String> ELSEWHERE =
            Set.of("/desk", "/sign-in", "/first-run", "/files/", "/assets/", "/logout");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String host;
    private final Map<String, String> seen = new LinkedHashMap<>();
    private final Set<String> there = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final ArrayDeque<String> waiting = new ArrayDeque<>();

    PublicWalk(int port) {
        this.host = "http://localhost:" + port;
    }

    PublicWalk from(Collection<String> addresses) {
        addresses.forEach(this::note);
        while (!waiting.isEmpty() && seen.size() < MOST) {
            open(waiting.poll());
        }
        return this;
    }

    /** What is not linked may be there all the same, beside what is. */
    PublicWalk countingUp() {
        var highest = there.stream()
                .flatMap(path -> NUMBERED.matcher(path).results())
                .collect(Collectors.toMap(
                        match -> match.group(1), match -> Integer.parseInt(match.group(2)), Math::max, TreeMap::new));
        highest.forEach((prefix, most) -> {
            for (int number = Math.max(1, most - 400); number <= most + BEYOND; number++) {
                note(prefix + number);
            }
        });
        return from(Set.of());
    }

    /** By address, what was read there, without spaces and dashes. */
    Map<String, String> seen() {
        return seen;
    }

    /** The addresses that were there, without what is asked of them, pictures among them. */
    Set<String> there() {
        return there;
    }

    boolean isWhole() {
        return waiting.isEmpty();
    }

    /** How many pages of each shape were told of, the most first: where a walk got lost. */
    Map<String, Long> shapes() {
        var counted = known.stream().collect(Collectors.groupingBy(PublicWalk::shape, Collectors.counting()));
        return counted.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(20)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, LinkedHashMap::new));
    }

    private static String shape(String path) {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("=[^&]*", "=")
                .replaceAll("\\d+", "{n}");
    }

    String read(String path) {
        return text(get(path));
    }

    private void open(String path) {
        var answer = get(path);
        answer.headers().firstValue("Location").ifPresent(this::note);
        if (answer.statusCode() == 200) {
            there.add(path.replaceFirst("\\?.*", ""));
        }
        if (isText(answer)) {
            seen.put(path, text(answer));
            links(answer).forEach(this::note);
        }
    }

    private static Stream<String> links(HttpResponse<String> answer) {
        var linked = Jsoup.parse(answer.body()).select("a[href]").stream().map(link -> link.attr("href"));
        return Stream.concat(linked, TOLD.matcher(answer.body()).results().map(match -> match.group(1)));
    }

    private void note(String link) {
        inside(link).filter(known::add).filter(this::isAmongTheFirst).ifPresent(waiting::add);
    }

    private boolean isAmongTheFirst(String path) {
        return !path.contains("?") || alike.merge(shape(path), 1, Integer::sum) <= MOST_ALIKE;
    }

    private Optional<String> inside(String link) {
        var path = link.replace("&amp;", "&")
                .replaceFirst("^http://localhost(?::\\d+)?", "")
                .replaceFirst("#.*", "");
        boolean isOurs = path.startsWith("/")
                && !path.startsWith("//")
                && ELSEWHERE.stream().noneMatch(path::startsWith);
        return isOurs ? Optional.of(path) : Optional.empty();
    }

    private HttpResponse<String> get(String path) {
        try {
            var address = URI.create(host + path.replace(" ", "%20").replace("|", "%7C"));
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isText(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Content-Type")
                .map(type -> !type.startsWith("image/") && !type.startsWith("video/"))
                .orElse(false);
    }

    /** As it came with escapes undone, as it reads, and what stands in its head. */
    private static String text(HttpResponse<String> answer) {
        var raw = ESCAPED.matcher(answer.body())
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(match.group(1), 16))));
        var page = Jsoup.parse(raw);
        var typed = page.select("[value], [content], [alt], [title]").stream()
                .flatMap(PublicWalk::attributes)
                .collect(Collectors.joining("\n"));
        return PersonalData.plain(raw + "\n" + page.text() + "\n" + typed + "\n"
                + answer.headers().map());
    }

    private static Stream<String> attributes(Element element) {
        return element.attributes().asList().stream().map(attribute -> attribute.getValue());
    }

    @Override
    public void close() {
        client.close();
    }
}
