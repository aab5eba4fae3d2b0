package org.yibaotong.inspection.look;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import org.yibaotong.fetch.FetchLimits;
import org.yibaotong.fetch.Fetcher;

/** Good and bad sites on one port of this machine, told apart by their names, which all end in {@code .example}. */
public final class ServedSites implements AutoCloseable {

    /** A page as it is served, with its version ({@code ETag}) where it says one. */
    private record Served(int status, String type, String tag, byte[] body) {}

    private final HttpServer server;
    private final Map<String, Served> pages = new ConcurrentHashMap<>();

    /** Of the pages that say their version: which one was known to whoever asked, or nothing. */
    public final Queue<String> known = new ConcurrentLinkedQueue<>();

    public ServedSites() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 200);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** Asks these sites, and nothing outside this machine. */
    public static Fetcher fetcher(Duration patience, SSLContext trusted) {
        return new Fetcher(
                new FetchLimits(1 << 20, patience, 5, Duration.ZERO),
                ServedSites::resolve,
                List.of("127.0.0.0/8"),
                trusted,
                "test");
    }

    public ServedSites page(String host, String path, String body) {
        return page(host, path, 200, "text/html; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    public ServedSites page(String host, String path, int status, String type, byte[] body) {
        pages.put(host + path, new Served(status, type, "", body));
        return this;
    }

    /** A page that says its version, and is not sent again to whoever knows it. */
    public void tagged(String host, String path, String tag, String body) {
        pages.put(host + path, new Served(200, "text/html; charset=utf-8", tag, body.getBytes(StandardCharsets.UTF_8)));
    }

    ServedSites inGb18030(String host, String path, String body) {
        return page(host, path, 200, "text/html", body.getBytes(Charset.forName("GB18030")));
    }

    /** From its home page to somewhere else. */
    public void redirect(String host, URI to) {
        pages.put(host + "/", new Served(302, to.toString(), "", new byte[0]));
    }

    public void remove(String host, String path) {
        pages.remove(host + path);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public URI at(String host) {
        return URI.create("http://" + host + ":" + port() + "/");
    }

    /** Every name that ends in {@code .example} is here, but those that begin with {@code no-}. */
    public static InetAddress[] resolve(String host) throws UnknownHostException {
        if (!host.endsWith(".example") || host.startsWith("no-")) {
            throw new UnknownHostException(host);
        }
        return new InetAddress[] {InetAddress.getByName("127.0.0.1")};
    }

    private void answer(HttpExchange exchange) throws IOException {
        var host = exchange.getRequestHeaders().getFirst("Host").replaceFirst(":.*", "");
        var page = pages.getOrDefault(
                host + exchange.getRequestURI().getPath(),
                pages.getOrDefault(
                        host + "*", new Served(404, "text/html", "", "没有".getBytes(StandardCharsets.UTF_8))));
        exchange.getResponseHeaders().set(page.status() == 302 ? "Location" : "Content-Type", page.type());
        if (!page.tag().isEmpty() && isKnown(exchange, page.tag())) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            exchange.sendResponseHeaders(page.status(), page.body().length == 0 ? -1 : page.body().length);
            exchange.getResponseBody().write(page.body());
        }
        exchange.close();
    }

    private boolean isKnown(HttpExchange exchange, String tag) {
        exchange.getResponseHeaders().set("ETag", tag);
        var told = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("If-None-Match"), "");
        known.add(told);
        return told.equals(tag);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
