package org.yibaotong.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the server in the data folder running (看护数据库). A disk with no room for its log of writes, or somebody's {@code kill},
 * ends it for good; it is started again, where it was, until it can run. What was acknowledged is in its log of writes.
 */
final class ServerWatch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ServerWatch.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(3);

    private final Path data;
    private final BooleanSupplier start;
    private final Thread thread;
    private boolean closed;

    private ServerWatch(Path data, BooleanSupplier start) {
        this.data = data;
        this.start = start;
        this.thread = Thread.ofPlatform().daemon().name("postgres-watch").unstarted(this::watch);
    }

    /** @param start says whether the server runs now */
    static ServerWatch over(Path data, BooleanSupplier start) {
        var watch = new ServerWatch(data, start);
        watch.thread.start();
        return watch;
    }

    private void watch() {
        try {
            while (untilItEnds()) {
                log.error(
                        "PostgreSQL has ended by itself, see {}; it is started again until it runs",
                        data.resolve("server.log"));
                while (!isStarted()) {
                    Thread.sleep(BETWEEN_TRIES);
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether it is still watched */
    private boolean untilItEnds() throws InterruptedException {
        var server = RunningServer.processIn(data);
        if (server.isPresent()) {
            try {
                server.get().onExit().get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        synchronized (this) {
            return !closed;
        }
    }

    /** Not in the middle of a close: nobody would stop what was started then. */
    private synchronized boolean isStarted() {
        if (closed || !start.getAsBoolean()) {
            return closed;
        }
        log.warn("PostgreSQL runs again");
        return true;
    }

    /** Returns when nothing is being started any more, and nothing will be. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        thread.interrupt();
    }
}
