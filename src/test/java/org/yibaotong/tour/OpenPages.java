package org.yibaotong.tour;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * One page of every kind that is open to all, found by following the links there are: nobody has to remember to add a new one to a
 * list. Of two pages of one address one may have a form and the other none; then both are looked at.
 */
final class OpenPages {

    private static final int MOST = 700;
    private static final int ALIKE = 6;

    /** What is linked from nowhere but a form or a letter. */
    private static final List<String> DOORS = List.of(
            "/",
            "/elder",
            "/search",
            "/search?q=春",
            "/search?q=龘靐龗",
            "/saved",
            "/claims",
            "/sign-ups",
            "/messages/numbers",
            "/messages/mine",
            "/no-such-page");

    /** The desk is no public page, and what an archive shows is as others made it. */
    private static final List<String> ELSEWHERE =
            List.of("/desk", "/sign-in", "/first-run", "/files/", "/assets/", "/archive/", "/elder/", "/api/");

    private OpenPages() {}

    static List<String> of(String host) {
        var found = new LinkedHashMap<String, String>();
        var waiting = new ArrayDeque<>(DOORS);
        Set<String> known = new HashSet<>(DOORS);
        Map<String, Integer> opened = new LinkedHashMap<>();
        try (var client = HttpClient.newHttpClient()) {
            for (int at = 0; at < MOST && !waiting.isEmpty(); at++) {
                var path = waiting.poll();
                var page = open(client, host, path);
                if (page != null) {
                    found.putIfAbsent(shape(path) + forms(page), path);
                    page.select("a[href^=/]").eachAttr("href").stream()
                            .map(link -> link.replaceFirst("#.*", ""))
                            .filter(link ->
                                    !link.startsWith("//") && ELSEWHERE.stream().noneMatch(link::startsWith))
                            .filter(known::add)
                            .filter(link -> opened.merge(shape(link), 1, Integer::sum) <= ALIKE)
                            .forEach(waiting::add);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static @org.jspecify.annotations.Nullable Document open(HttpClient client, String host, String path) {
        try {
            var address = URI.create(URI.create(host + path.replace(" ", "%20").replace("|", "%7C"))
                    .toASCIIString());
            var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            boolean isPage =
                    answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
            return isPage && answer.statusCode() != 302 ? Jsoup.parse(answer.body()) : null;
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String shape(String path) {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("=[^&]*", "=")
                .replaceAll("/units/.+", "/units/{name}")
                .replaceAll("\\d+", "{n}");
    }

    private static String forms(Document page) {
        return " " + page.select("main form").size() + " "
                + page.select("main .badge").attr("class") + " "
                + page.select("main :is(.gone, .empty)").size();
    }
}
