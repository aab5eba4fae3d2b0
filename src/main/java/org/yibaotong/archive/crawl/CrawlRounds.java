package org.yibaotong.archive.crawl;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yibaotong.archive.ArchiveId;
import org.yibaotong.archive.kept.Archives;

/**
 * Works at all archives that are being made (轮着存), each by a thread of its own: one that waits its second between two requests must not
 * keep another from its own, nor take one of the few threads of everything timed.
 */
@Component
class CrawlRounds {

    private static final Logger log = LoggerFactory.getLogger(CrawlRounds.class);
    private static final int MOST = 16;
    /** A full disk is still full a moment later. */
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(10);

    private static final Duration LOOK_ROUND = Duration.ofSeconds(1);

    private final Archives archives;
    private final Crawling crawling;

    CrawlRounds(Archives archives, Crawling crawling) {
        this.archives = archives;
        this.crawling = crawling;
    }

    /** Comes back when nothing is left to do, or when it is told to stop. */
    void go(BooleanSupplier stop) {
        Map<ArchiveId, Thread> at = new HashMap<>();
        while (!Thread.currentThread().isInterrupted()) {
            if (!stop.getAsBoolean()) {
                archives.running(MOST).stream()
                        .filter(id -> !isAtWork(at, id) && alive(at) < MOST)
                        .forEach(id -> at.put(
                                id, Thread.ofVirtual().name("archive-" + id).start(() -> run(id, stop))));
            }
            if (alive(at) == 0) {
                return;
            }
            LockSupport.parkNanos(LOOK_ROUND.toNanos());
        }
    }

    /** Whoever is paused and goes on again within one round begins anew. */
    private static boolean isAtWork(Map<ArchiveId, Thread> at, ArchiveId id) {
        var thread = at.get(id);
        return thread != null && thread.isAlive();
    }

    private static long alive(Map<ArchiveId, Thread> at) {
        return at.values().stream().filter(Thread::isAlive).count();
    }

    private void run(ArchiveId id, BooleanSupplier stop) {
        try {
            crawling.run(id, stop);
        } catch (RuntimeException broken) {
            log.warn("archive {} is tried again", id, broken);
            LockSupport.parkNanos(AFTER_A_FAULT.toNanos());
        }
    }
}
