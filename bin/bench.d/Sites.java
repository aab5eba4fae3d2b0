import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Serves many websites on one port of this machine, told apart by their names, s0.example and on: most are as they should be, one of fifty is
 * down, one of a hundred never answers. Leaves a file with the names, to be found by {@code jdk.net.hosts.file}. Sites COUNT HOSTS PORT.
 */
class Sites {

    private static final byte[] HOME = home().getBytes(StandardCharsets.UTF_8);
    private static final byte[] COLUMN = column().getBytes(StandardCharsets.UTF_8);

    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        var names = new StringBuilder("127.0.0.1 known.example\n");
        for (int i = 0; i < count; i++) {
            names.append("127.0.0.1 s").append(i).append(".example\n");
        }
        Files.writeString(Path.of(arguments[1]), names);
        var at = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), Integer.parseInt(arguments[2]));
        var server = HttpServer.create(at, 500);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", Sites::answer);
        server.start();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var host = exchange.getRequestHeaders().getFirst("Host").replaceFirst("[.:].*", "");
        int number = host.startsWith("s") ? Integer.parseInt(host.substring(1)) : 1;
        if (number % 100 == 99) {
            new Semaphore(0).acquireUninterruptibly();
        }
        var path = exchange.getRequestURI().getPath();
        boolean isThere = path.equals("/") || path.startsWith("/col/") || path.startsWith("/a/");
        int status = number % 50 == 25 ? 503 : isThere ? 200 : 404;
        var body = path.equals("/") ? HOME : COLUMN;
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** Some 60 KB with 120 links, as home pages are. */
    private static String home() {
        var page = new StringBuilder("<html><head><title>示例</title></head><body><ul>");
        for (int i = 0; i < 120; i++) {
            page.append("<li class='item item-of-a-list-with-a-long-name'><a href='/a/").append(i).append(".html' title='")
                    .append("这里是一条新闻的标题，长短和平常差不多，第").append(i).append("条'>")
                    .append("这里是一条新闻的标题，长短和平常差不多，第").append(i).append("条</a><span>")
                    .append(LocalDate.now().minusDays(i % 9)).append("</span></li>");
        }
        page.append("</ul><style>").append(".a{color:#fff}".repeat(2_000)).append("</style>");
        return page.append("<div>网站标识码：0001000001 京ICP备12345678号 主办：示例单位 联系电话：0000-88001200</div></body></html>").toString();
    }

    private static String column() {
        var page = new StringBuilder("<html><body><ul>");
        for (int i = 0; i < 20; i++) {
            page.append("<li><a href='/b/").append(i).append(".html'>栏目里的一条").append(i).append("</a> <i>")
                    .append(LocalDate.now().minusDays(i)).append("</i></li>");
        }
        return page.append("</ul></body></html>").toString();
    }
}
