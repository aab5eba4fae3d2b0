package org.yibaotong.database;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Outage;

/**
 * Whether the database answers (健康检查). One that hangs would keep whoever asks, so it is asked by another thread and waited for only so
 * long.
 */
@Component("dbHealthIndicator")
class DatabaseHealth implements HealthIndicator {

    private static final int SECONDS = 3;

    private final DataSource database;
    private final Outage outage;

    DatabaseHealth(DataSource database, Outage outage) {
        this.database = database;
        this.outage = outage;
    }

    @Override
    public Health health() {
        return !outage.lasts() && answersInTime()
                ? Health.up().build()
                : Health.down().build();
    }

    private boolean answersInTime() {
        var answer = new FutureTask<>(this::answers);
        Thread.ofVirtual().name("database-health").start(answer);
        try {
            return answer.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException away) {
            return false;
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean answers() throws SQLException {
        try (var connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        }
    }
}
