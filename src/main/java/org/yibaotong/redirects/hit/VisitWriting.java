package org.yibaotong.redirects.hit;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Writes the counted visits every minute, and once more on the way out. Every node writes its own. */
@Component
class VisitWriting implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(VisitWriting.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Visits visits;
    private @Nullable ScheduledExecutorService timer;

    VisitWriting(Visits visits) {
        this.visits = visits;
    }

    @Override
    public void start() {
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("visits").daemon().factory());
        timer.scheduleWithFixedDelay(this::write, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
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
            visits.write();
        } catch (RuntimeException e) {
            log.warn("Visits could not be written, they wait for the next time: {}", e.toString());
        }
    }
}
