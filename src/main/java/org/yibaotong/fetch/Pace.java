package org.yibaotong.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** Nobody is asked more often than once in a while (限速): each host has its own turns. */
final class Pace {

    private static final int TIDY_AT = 10_000;

    private final long apart;
    private final Map<String, Long> free = new ConcurrentHashMap<>();

    Pace(Duration apart) {
        this.apart = apart.toNanos();
    }

    void await(String host) {
        long turn = turn(host, System.nanoTime());
        for (long left;
                (left = turn - System.nanoTime()) > 0 && !Thread.currentThread().isInterrupted(); ) {
            LockSupport.parkNanos(left);
        }
    }

    /** When it is this one's turn, if it is now such a time. */
    long turn(String host, long now) {
        if (free.size() > TIDY_AT) {
            free.values().removeIf(next -> next - now <= 0);
        }
        return free.merge(host, now + apart, (next, first) -> Math.max(next - now, 0) + now + apart) - apart;
    }
}
