package org.yibaotong.database;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yibaotong.example.ExampleCity;

/** 一报通 as a program of its own, as a county runs it: started, spoken to over HTTP, killed. */
final class Program implements AutoCloseable {

    private final Process process;
    private final String address;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Program(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static Program start(Path home) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "org.yibaotong.Yibaotong",
                        "--server.port=0",
                        "--yibaotong.home=" + home,
                        "--yibaotong.example=true")
                .redirectErrorStream(true)
                .start();
        return new Program(process, readyAddress(process));
    }

    /** Reads what the program says until it is ready, and goes on reading so that it never waits for us. */
    private static String readyAddress(Process process) throws IOException {
        var said = process.inputReader(StandardCharsets.UTF_8);
        var last = new StringBuilder();
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            last.append(line).append('\n');
            if (line.startsWith("Ready: ")) {
                Thread.ofVirtual().start(() -> said.lines().forEach(ignored -> {}));
                return line.substring("Ready: ".length()).strip();
            }
        }
        throw new IllegalStateException("the program did not start:\n" + last);
    }

    void signIn(String login) throws IOException, InterruptedException {
        post(
                "/sign-in",
                Map.of(
                        "_csrf",
                        field(get("/sign-in").body(), "_csrf"),
                        "login",
                        login,
                        "password",
                        ExampleCity.PASSWORD));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    static String field(String page, String name) {
        var found =
                Pattern.compile("name=\"" + name + "\"[^>]*value=\"([^\"]*)\"").matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("no field " + name + " on the page");
        }
        return found.group(1);
    }

    /** As the power going off: nothing is told, nothing is tidied. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
        http.close();
    }
}
