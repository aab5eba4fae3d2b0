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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** Good and bad sites on one port of this machine, told apart by their names, which all end in {@code .example}. */
public final class ServedSites implements AutoCloseable {

    /** A page as it is served. */
    private record Served(int status, String type, byte[] body) {}

    private final HttpServer server;
    private final Map<String, Served> pages = new ConcurrentHashMap<>();

    public ServedSites() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 200);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public ServedSites page(String host, String path, String body) {
        return page(host, path, 200, "text/html; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    public ServedSites page(String host, String path, int status, String type, byte[] body) {
        pages.put(host + path, new Served(status, type, body));
        return this;
    }

    ServedSites inGb18030(String host, String path, String body) {
        return page(host, path, 200, "text/html", body.getBytes(Charset.forName("GB18030")));
    }

    /** From its home page to somewhere else. */
    void redirect(String host, URI to) {
        pages.put(host + "/", new Served(302, to.toString(), new byte[0]));
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
                pages.getOrDefault(host + "*", new Served(404, "text/html", "没有".getBytes(StandardCharsets.UTF_8))));
        exchange.getResponseHeaders().set(page.status() == 302 ? "Location" : "Content-Type", page.type());
        exchange.sendResponseHeaders(page.status(), page.body().length == 0 ? -1 : page.body().length);
        exchange.getResponseBody().write(page.body());
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
