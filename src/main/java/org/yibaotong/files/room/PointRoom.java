package org.yibaotong.files.room;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yibaotong.files.FileId;
import org.yibaotong.files.PicturePoints;
import org.yibaotong.files.PointOfInterest;

/**
 * The chosen points in memory, so that no picture asked for costs a statement: at once on this node, within seconds on another. Nobody
 * asks the database while holding the lock, so that nobody waits for it while holding a connection.
 */
@Component
class PointRoom implements PicturePoints, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(PointRoom.class);
    private static final int EVERY_SECONDS = 3;
    private static final long UNKNOWN = -1;

    private final PointTable table;
    private volatile Map<FileId, PointOfInterest> points = Map.of();
    private volatile long heard;
    private long mark = UNKNOWN;
    private @Nullable ScheduledExecutorService timer;

    PointRoom(PointTable table) {
        this.table = table;
    }

    @Override
    public PointOfInterest of(FileId picture) {
        return points.getOrDefault(picture, PointOfInterest.USUAL);
    }

    @Override
    public void put(FileId picture, PointOfInterest point) {
        table.put(picture, point);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    know(picture, point);
                }
            });
        } else {
            know(picture, point);
        }
    }

    private synchronized void know(FileId picture, PointOfInterest point) {
        var known = new HashMap<>(points);
        known.put(picture, point);
        points = Map.copyOf(known);
        heard++;
    }

    /** The mark before the points, and what was heard of meanwhile is not forgotten: the next turn reads that too. */
    private void read() {
        long before = heard;
        long now = table.mark();
        if (now != mark) {
            take(table.all(), now, before);
        }
    }

    private synchronized void take(Map<FileId, PointOfInterest> all, long now, long before) {
        if (heard == before) {
            points = all;
            mark = now;
        }
    }

    @Override
    public void start() {
        read();
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("picture-points").daemon().factory());
        timer.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** While the database is away the last ones hold. */
    private void look() {
        try {
            read();
        } catch (RuntimeException e) {
            log.debug("points of pictures could not be looked up: {}", e.toString());
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
