package org.yibaotong.archive.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yibaotong.fetch.RawSite;

/** A small site on this machine that answers what it was told to, and counts who asks. */
public final class CrawledSite implements AutoCloseable {

    private final RawSite site;
    private final Map<String, RawSite.Answer> answers = new ConcurrentHashMap<>();
    private RawSite.Answer otherwise = RawSite.saying("HTTP/1.1 404 Not Found\nConnection: close\n\n");

    private CrawledSite() throws IOException {
        site = RawSite.open((request, out) -> answer(path(request)).write(request, out));
    }

    public static CrawledSite open() throws IOException {
        return new CrawledSite();
    }

    public CrawledSite page(String path, String html) {
        return answer(path, "text/html; charset=utf-8", html.getBytes(UTF_8));
    }

    CrawledSite page(String path, String html, Charset charset) {
        return answer(path, "text/html", html.getBytes(charset));
    }

    CrawledSite answer(String path, String type, byte[] body) {
        return answer(path, (request, out) -> {
            out.write(("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length
                            + "\r\nConnection: close\r\n\r\n")
                    .getBytes(UTF_8));
            out.write(body);
        });
    }

    CrawledSite answer(String path, RawSite.Answer answer) {
        answers.put(path, answer);
        return this;
    }

    CrawledSite otherwise(RawSite.Answer answer) {
        otherwise = answer;
        return this;
    }

    String address(String path) {
        return "http://old.test:" + site.port() + path;
    }

    public int port() {
        return site.port();
    }

    String host() {
        return "old.test:" + site.port();
    }

    /** The paths that were asked for, as often as they were. */
    List<String> asked() {
        return site.requests.stream().map(CrawledSite::path).toList();
    }

    List<String> requests() {
        return List.copyOf(site.requests);
    }

    private RawSite.Answer answer(String path) {
        return answers.getOrDefault(path, otherwise);
    }

    static String path(String request) {
        return request.split(" ")[1];
    }

    static void send(OutputStream out, String html) throws IOException {
        out.write(("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n" + html).getBytes(UTF_8));
    }

    @Override
    public void close() throws IOException {
        site.close();
    }
}
