import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Serves one website of so many pages on this machine, each leading to ten more, and tells at /asked how many pages were asked for, how many of
 * them more than once, and how often in all. Site PAGES PORT.
 */
class Site {

    private static final String TEXT = "<p>街道居民的事，在社区办。</p>".repeat(200);
    private static final Map<Integer, AtomicInteger> ASKED = new ConcurrentHashMap<>();

    private static int pages;

    public static void main(String[] arguments) throws Exception {
        pages = Integer.parseInt(arguments[0]);
        var at = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), Integer.parseInt(arguments[1]));
        var server = HttpServer.create(at, 500);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", Site::answer);
        server.start();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.equals("/asked")) {
            long twice = ASKED.values().stream().filter(times -> times.get() > 1).count();
            int all = ASKED.values().stream().mapToInt(AtomicInteger::get).sum();
            send(exchange, 200, ASKED.size() + " " + twice + " " + all);
        } else if (path.equals("/")) {
            page(exchange, 0);
        } else if (path.matches("/p/\\d{1,7}\\.html")) {
            page(exchange, Integer.parseInt(path.replaceAll("\\D", "")));
        } else {
            send(exchange, 404, "nothing");
        }
    }

    private static void page(HttpExchange exchange, int number) throws IOException {
        if (number >= pages) {
            send(exchange, 404, "nothing");
            return;
        }
        ASKED.computeIfAbsent(number, one -> new AtomicInteger()).incrementAndGet();
        var page = new StringBuilder("<title>第").append(number).append("页</title>");
        for (int next = number * 10 + 1; next <= number * 10 + 10 && next < pages; next++) {
            page.append("<a href=\"/p/").append(next).append(".html\">").append(next).append("</a>");
        }
        send(exchange, 200, page.append(TEXT).append(number).toString());
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
