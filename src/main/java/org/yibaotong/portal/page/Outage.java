package org.yibaotong.portal.page;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether the database is away (数据库不在): known at once when the pool has lost its last connection, otherwise from the page that
 * waited for one in vain. While it lasts nobody else waits; every few seconds it is tried again behind the readers' backs.
 */
@Component
public class Outage {

    private static final long EVERY = Duration.ofSeconds(3).toNanos();

    private final HikariDataSource pool;
    private final AtomicLong lastTry = new AtomicLong();
    private volatile boolean noticed;

    Outage(HikariDataSource pool) {
        this.pool = pool;
    }

    public boolean lasts() {
        if (!noticed && !isPoolEmpty()) {
            return false;
        }
        long now = System.nanoTime();
        long last = lastTry.get();
        if (now - last >= EVERY && lastTry.compareAndSet(last, now)) {
            Thread.ofVirtual().name("database-away").start(this::tryAgain);
        }
        return true;
    }

    /** For whoever would have to wait: the page is not to be had now. */
    public void refuseWhileItLasts() {
        if (lasts()) {
            throw new DatabaseAway();
        }
    }

    /** What a page met while it was made. */
    void noticedIn(Throwable fault) {
        if (isSeenIn(fault)) {
            lastTry.set(System.nanoTime());
            noticed = true;
        }
    }

    private boolean isPoolEmpty() {
        var connections = pool.getHikariPoolMXBean();
        return connections != null && connections.getTotalConnections() == 0;
    }

    private void tryAgain() {
        try (var connection = pool.getConnection()) {
            noticed = !connection.isValid(1);
        } catch (SQLException e) {
            noticed = true;
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
