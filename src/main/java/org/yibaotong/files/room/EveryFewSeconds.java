package org.yibaotong.files.room;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** What is kept in memory is read before the first page is served, and every few seconds after that, for another node may have changed it. */
abstract class EveryFewSeconds implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(EveryFewSeconds.class);
    private static final int SECONDS = 3;

    private final String name;
    private @Nullable ScheduledExecutorService timer;

    EveryFewSeconds(String name) {
        this.name = name;
    }

    abstract void read();

    @Override
    public void start() {
        read();
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
        timer.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** While the database is away, what was read last holds. */
    private void look() {
        try {
            read();
        } catch (RuntimeException e) {
            log.warn("{} could not be looked up, the last ones hold: {}", name, e.toString());
        }
    }

    @Override
    public void stop() {
        if (timer != null) {
            timer.shutdown();
            timer = null;
        }
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
