package org.yibaotong.search.index;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** An OpenSearch of one node in a program of its own, because it brings another Lucene than ours. */
final class OpenSearch implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final int port;

    private OpenSearch(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static OpenSearch start(Path jars, Path folder) throws IOException, InterruptedException {
        int port = freePort();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        jars.toAbsolutePath() + "/*",
                        "src/test/opensearch/Start.java",
                        folder.toString(),
                        String.valueOf(port))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("opensearch.log").toFile())
                .start();
        var server = new OpenSearch(process, port);
        server.await(folder);
        return server;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    private void await(Path folder) throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new IllegalStateException("OpenSearch did not start, see " + folder.resolve("opensearch.log"));
            }
            process.waitFor(200, java.util.concurrent.TimeUnit.MILLISECONDS);
        }
    }

    private boolean answers() {
        try {
            var connection = (HttpURLConnection)
                    URI.create(address() + "/_cluster/health").toURL().openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
