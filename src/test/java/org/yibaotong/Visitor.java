package org.yibaotong;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yibaotong.example.ExampleCity;

/** Somebody with a browser: keeps cookies, sends forms with the token of the page last seen, follows nothing by itself. */
public final class Visitor implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    private static final String BOUNDARY = "yibaotong-form";

    private final CookieManager cookies;
    private final HttpClient client;
    private final String address;
    private String token = "";

    public Visitor(int port) {
        this(port, new CookieManager());
    }

    private Visitor(int port, CookieManager cookies) {
        this.address = "http://localhost:" + port;
        this.cookies = cookies;
        this.client = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /** Many people, of whom none comes back: no cookie is kept. */
    public static Visitor ofMany(int port) {
        return new Visitor(port, new CookieManager(null, CookiePolicy.ACCEPT_NONE));
    }

    /** The same browser, with the page it saw last, answered by another node from now on. */
    public Visitor at(int port) {
        var there = new Visitor(port, cookies);
        there.token = token;
        return there;
    }

    public static Visitor signedIn(int port, String login) {
        var visitor = new Visitor(port);
        visitor.signIn(login, ExampleCity.PASSWORD);
        return visitor;
    }

    public HttpResponse<String> signIn(String login, String password) {
        get("/sign-in");
        return post("/sign-in", "login", login, "password", password);
    }

    public HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Names and values by turns. */
    public HttpResponse<String> post(String path, String... fields) {
        return send(form(path, "_csrf=" + encoded(token) + "&" + body(fields)).build());
    }

    public HttpResponse<String> postWithoutToken(String path, String... fields) {
        return send(form(path, body(fields)).build());
    }

    public HttpResponse<String> postJson(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .headers("Content-Type", "application/json", "Accept", "application/json", "X-CSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** A form with a file in it, as a page sends it; fields are names and values by turns. */
    public HttpResponse<String> postFile(
            String path, String accept, String field, String name, byte[] content, String... fields) {
        var parts = new ArrayList<byte[]>();
        parts.add(part("_csrf", token));
        for (int i = 0; i < fields.length; i += 2) {
            parts.add(part(fields[i], fields[i + 1]));
        }
        parts.add(utf8("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        parts.add(content);
        parts.add(utf8("\r\n--" + BOUNDARY + "--\r\n"));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .headers("Content-Type", "multipart/form-data; boundary=" + BOUNDARY, "Accept", accept)
                .headers("Origin", address)
                .POST(BodyPublishers.ofByteArrays(parts))
                .build());
    }

    private static byte[] part(String name, String value) {
        return utf8(
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            var found = TOKEN.matcher(answer.body());
            if (found.find()) {
                token = found.group(1);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder form(String path, String body) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .headers("Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html", "Origin", address)
                .POST(BodyPublishers.ofString(body));
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(java.net.HttpCookie::getValue)
                .findFirst();
    }

    public void forgetCookies() {
        cookies.getCookieStore().removeAll();
    }

    public static String to(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(where -> where.replaceFirst("^https?://[^/]+", ""))
                .orElse("");
    }

    private static String body(String... fields) {
        var body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(encoded(fields[i]))
                    .append('=')
                    .append(encoded(fields[i + 1]));
        }
        return body.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
