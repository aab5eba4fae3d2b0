package org.yibaotong.files.room;

import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.yibaotong.files.FileId;

/**
 * The closed pictures in memory (已收回的图片), so that no picture asked for costs a statement: read anew when something is decided
 * on this node, and within seconds of its being decided on another.
 */
@Component
class ClosedNow implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ClosedNow.class);
    private static final int EVERY_SECONDS = 3;

    private final ClosedPictures table;
    private volatile Set<FileId> closed = Set.of();
    private long mark = -1;
    private @Nullable ScheduledExecutorService timer;

    ClosedNow(ClosedPictures table) {
        this.table = table;
    }

    boolean contains(FileId picture) {
        return closed.contains(picture);
    }

    /** One after the other, and the mark before the pictures: what is kept is never older than what was kept. */
    synchronized void read() {
        long now = table.mark();
        if (now != mark) {
            closed = Set.copyOf(table.all());
            mark = now;
        }
    }

    @TransactionalEventListener
    void on(PictureDoor.ClosedPicturesChanged change) {
        read();
    }

    /** Before the first page is served. */
    @Override
    public void start() {
        read();
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("closed-pictures").daemon().factory());
        timer.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
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

    /** While the database is away, what was closed stays closed. */
    private void look() {
        try {
            read();
        } catch (RuntimeException e) {
            log.warn("Closed pictures could not be looked up, the last ones hold: {}", e.toString());
        }
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
