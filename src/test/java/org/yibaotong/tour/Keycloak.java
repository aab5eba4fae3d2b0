package org.yibaotong.tour;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** A real Keycloak on this machine, with the realm of src/test/resources/keycloak. */
final class Keycloak implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final int port;

    private Keycloak(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Keycloak start(Path home) throws IOException, InterruptedException {
        var imports = Files.createDirectories(home.resolve("data/import"));
        Files.writeString(
                imports.resolve("city-realm.json"),
                Files.readString(Path.of("src/test/resources/keycloak/city-realm.json")));
        int port = freePort();
        var command = new ProcessBuilder(
                "bash",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=localhost",
                "--http-port=" + port);
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment().put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m");
        command.redirectErrorStream(true)
                .redirectOutput(home.resolve("keycloak.log").toFile());
        var keycloak = new Keycloak(command.start(), port);
        keycloak.await();
        return keycloak;
    }

    String issuer() {
        return "http://localhost:" + port + "/realms/city";
    }

    private void await() throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new IllegalStateException("Keycloak did not start; see keycloak.log in its folder");
            }
            process.waitFor(1, java.util.concurrent.TimeUnit.SECONDS);
        }
    }

    private boolean answers() throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"));
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The script's child is the server itself. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
