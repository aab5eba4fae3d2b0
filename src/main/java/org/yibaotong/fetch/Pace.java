package org.yibaotong.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** Nobody is asked more often than once in a while (限速): each host has its own turns, whoever of us wants something of it. */
final class Pace {

    private static final int TIDY_AT = 10_000;

    private final long apart;
    private final Map<String, Long> last;

    Pace(Duration apart) {
        this(apart, new ConcurrentHashMap<>());
    }

    private Pace(Duration apart, Map<String, Long> last) {
        this.apart = apart.toNanos();
        this.last = last;
    }

    /** Another one's pace at the same hosts: everybody keeps the distance they promised to whoever asked before. */
    Pace with(Duration other) {
        return new Pace(other, last);
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
        if (last.size() > TIDY_AT) {
            last.values().removeIf(before -> before + apart - now <= 0);
        }
        return last.merge(host, now, (before, first) -> Math.max(before + apart - now, 0) + now);
    }
}
