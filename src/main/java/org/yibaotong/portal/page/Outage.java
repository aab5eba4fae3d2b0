package org.yibaotong.portal.page;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether the database is away (数据库不在), as far as one page has noticed it and none has been made since. Every few seconds one of
 * them may try again.
 */
@Component
public class Outage {

    private static final long EVERY = Duration.ofSeconds(3).toNanos();

    private final AtomicLong lastTry = new AtomicLong();
    private volatile boolean lasts;

    public boolean lasts() {
        return lasts;
    }

    /** Says yes to one of those who ask, and to the next only after some seconds. */
    boolean isTimeToTry(long now) {
        long last = lastTry.get();
        return now - last >= EVERY && lastTry.compareAndSet(last, now);
    }

    void began(long now) {
        lastTry.set(now);
        lasts = true;
    }

    void over() {
        if (lasts) {
            lasts = false;
        }
    }

    static boolean isSeenIn(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause).anyMatch(Outage::isOne);
    }

    private static boolean isOne(@Nullable Throwable cause) {
        return cause instanceof SQLTransientConnectionException
                || (cause instanceof SQLException said && isAway(said.getSQLState()));
    }

    /** How the database begins what it says when it cannot be reached or is being stopped. */
    private static boolean isAway(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }
}
