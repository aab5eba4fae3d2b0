package org.yibaotong.shared;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Writes what is counted in memory every so often, and once more on the way out: after the last page was served and before the
 * database goes. Every node writes its own, so this is no task for the scheduler in the database.
 */
public abstract class CountsWriting implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(CountsWriting.class);

    private final String what;
    private final Runnable writing;
    private final Duration every;
    private @Nullable ScheduledExecutorService timer;

    /** @param what is counted, as the thread and the log name it */
    protected CountsWriting(String what, Duration every, Runnable writing) {
        this.what = what;
        this.every = every;
        this.writing = writing;
    }

    @Override
    public void start() {
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(what).daemon().factory());
        timer.scheduleWithFixedDelay(this::write, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        if (timer != null) {
            timer.shutdown();
            timer = null;
        }
        write();
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }

    /** Not a fault to stop for: what could not be written is written with the next lot. */
    private void write() {
        try {
            writing.run();
        } catch (RuntimeException e) {
            log.warn("The {} could not be written, they wait for the next time: {}", what, e.toString());
        }
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
