import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map.Entry;
import java.util.regex.Pattern;

/** Somebody with a browser: keeps cookies, and sends forms with what stands hidden in them. */
class Visitor {

    private static final String BOUNDARY = "----YibaotongBench";

    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final String site;

    Visitor(String site) {
        this.site = site;
    }

    /** A person of the example city. */
    static Visitor signedIn(String site, String login) throws Exception {
        var visitor = new Visitor(site);
        var token = hidden(visitor.get("/sign-in"), "_csrf");
        visitor.send("/sign-in", token, List.of(field("login", login), field("password", "Shili-2026")));
        return visitor;
    }

    String get(String path) throws Exception {
        return browser.send(to(path).build(), BodyHandlers.ofString()).body();
    }

    /** Where the answer leads. A form that comes back instead was refused. */
    String send(String path, String token, List<Entry<String, byte[]>> fields) throws Exception {
        var answer = post(path, token, fields);
        expect(302, answer);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** The id under which the photo is kept. */
    String upload(String token, byte[] photo) throws Exception {
        var answer = post("/desk/files", token, List.of(field("file", photo)));
        expect(201, answer);
        return first(answer.body(), "\"id\" *: *\"([^\"]+)\"");
    }

    static String hidden(String page, String name) {
        return first(page, "name=\"" + name + "\" value=\"([^\"]+)\"");
    }

    static String first(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in: " + text.substring(0, Math.min(2000, text.length())));
        }
        return matcher.group(1);
    }

    static Entry<String, byte[]> field(String name, String value) {
        return field(name, value.getBytes(StandardCharsets.UTF_8));
    }

    static Entry<String, byte[]> field(String name, byte[] value) {
        return java.util.Map.entry(name, value);
    }

    private HttpResponse<String> post(String path, String token, List<Entry<String, byte[]>> fields) throws Exception {
        var form = to(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("X-CSRF-TOKEN", token)
                .POST(BodyPublishers.ofByteArray(multipart(fields)))
                .build();
        return browser.send(form, BodyHandlers.ofString());
    }

    private static byte[] multipart(List<Entry<String, byte[]>> fields) throws IOException {
        var body = new ByteArrayOutputStream();
        for (var field : fields) {
            var file = field.getKey().equals("file") ? "; filename=\"IMG_0001.jpg\"\r\nContent-Type: image/jpeg" : "";
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"" + file
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(field.getValue());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(site + path)).header("Accept", "text/html, application/json");
    }

    private static void expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.request().uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }
}
