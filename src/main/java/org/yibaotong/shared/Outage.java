package org.yibaotong.shared;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether the database is away (数据库不在): known at once when the pool has lost its last connection, otherwise from the page that
 * met it or waited for a connection in vain. While it lasts nobody else waits; every few seconds it is tried again behind people's
 * backs, whether anybody comes or not.
 */
@Component
public class Outage {

    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(3);

    private final HikariDataSource pool;
    private final AtomicBoolean noticed = new AtomicBoolean();

    public Outage(HikariDataSource pool) {
        this.pool = pool;
    }

    public boolean lasts() {
        if (isPoolEmpty()) {
            notice();
        }
        return noticed.get();
    }

    /** For whoever would have to wait: what they ask for is not to be had now. */
    public void refuseWhileItLasts() {
        if (lasts()) {
            throw new DatabaseAway(null);
        }
    }

    /** What a page met while it was made. */
    public void noticedIn(Throwable fault) {
        if (isWaitedForInVain(fault) || isSeenIn(fault)) {
            notice();
        }
    }

    /** By its name, where it is certain; a pool that everybody uses at once is another matter. */
    public Throwable named(Throwable fault) {
        if (isSeenIn(fault) || (isWaitedForInVain(fault) && isPoolEmpty())) {
            notice();
            return new DatabaseAway(fault);
        }
        return fault;
    }

    private void notice() {
        if (noticed.compareAndSet(false, true)) {
            Thread.ofVirtual().name("database-away").start(this::tryUntilItIsOver);
        }
    }

    private void tryUntilItIsOver() {
        try {
            while (!pool.isClosed() && !isBack()) {
                Thread.sleep(BETWEEN_TRIES);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } finally {
            noticed.set(false);
        }
    }

    private boolean isBack() {
        try (var connection = pool.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException away) {
            return false;
        }
    }

    private boolean isPoolEmpty() {
        var connections = pool.getHikariPoolMXBean();
        return connections != null && connections.getTotalConnections() == 0;
    }

    /** The database is being stopped, or cannot be reached. */
    private static boolean isSeenIn(Throwable fault) {
        return Causes.of(fault).anyMatch(cause -> cause instanceof SQLException said && isAway(said.getSQLState()));
    }

    private static boolean isWaitedForInVain(Throwable fault) {
        return Causes.of(fault).anyMatch(SQLTransientConnectionException.class::isInstance);
    }

    private static boolean isAway(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }
}
