package org.yibaotong.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** 一报通 as a program of its own, from the jar a county runs: started, and killed. */
final class Program implements AutoCloseable {

    private static final String READY = "Ready: http://localhost:";

    private final Process process;
    private final int port;

    private Program(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Program start(Path home) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        "target/yibaotong.jar",
                        "--server.port=0",
                        "--yibaotong.home=" + home)
                .redirectErrorStream(true)
                .start();
        return new Program(process, readyPort(process));
    }

    /** Reads what the program says until it is ready, and goes on reading so that it never waits for us. */
    private static int readyPort(Process process) throws IOException {
        var said = process.inputReader(StandardCharsets.UTF_8);
        var last = new StringBuilder();
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            last.append(line).append('\n');
            if (line.startsWith(READY)) {
                Thread.ofVirtual().start(() -> said.lines().forEach(ignored -> {}));
                return Integer.parseInt(line.substring(READY.length()).strip());
            }
        }
        throw new IllegalStateException("the program did not start:\n" + last);
    }

    int port() {
        return port;
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
    }
}
