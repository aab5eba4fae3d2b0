package org.yibaotong.publishing.reading;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Writes the counted reads every few seconds, and once more on the way out: after the last page was served and before the
 * database goes. Every node writes its own, so this is no task for the scheduler in the database.
 */
@Component
class ReadWriting implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ReadWriting.class);

    private final ReadCounter counter;
    private final Duration every;
    private @Nullable ScheduledExecutorService timer;

    ReadWriting(ReadCounter counter, @Value("${yibaotong.reads.written-every:5s}") Duration every) {
        this.counter = counter;
        this.every = every;
    }

    @Override
    public void start() {
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("reads").daemon().factory());
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
            counter.write();
        } catch (RuntimeException e) {
            log.warn("Reads could not be written, they wait for the next time: {}", e.toString());
        }
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
