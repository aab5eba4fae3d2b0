package org.yibaotong.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.yibaotong.SharedPrograms;
import org.yibaotong.database.EmbeddedPostgres;
import org.yibaotong.shared.DatabaseAway;
import org.yibaotong.shared.Outage;

/** Readers go on reading, and none of them waits, while a real PostgreSQL is stopped. */
class OutageTests {

    @TempDir
    Path home;

    private final Set<Thread> waited = ConcurrentHashMap.newKeySet();

    private @Nullable EmbeddedPostgres server;

    @Test
    void onlyTheFirstReaderWaitsForADatabaseThatIsAway() throws Exception {
        SharedPrograms.linkInto(home);
        server = EmbeddedPostgres.start(home);
        try (var pool = pool()) {
            var outage = new Outage(pool);
            var pages = pages(outage, JdbcClient.create(pool));
            pages.get("/");
            assertThat(outage.lasts()).isFalse();
            server.close();
            await().until(() -> !pages.get("/").isEmpty() && outage.lasts());
            waited.clear();
            for (int reader = 0; reader < 10_000; reader++) {
                pages.get("/");
            }
            assertThat(waited).doesNotContain(Thread.currentThread());
            assertThat(pages.age("/")).isPositive();
            assertThatThrownBy(() -> pages.get("/never-made")).isInstanceOf(DatabaseAway.class);
            assertThatThrownBy(outage::refuseWhileItLasts).isInstanceOf(DatabaseAway.class);
            assertThat(outage.named(new IllegalStateException(new SQLException("stopping", "57P01"))))
                    .isInstanceOf(DatabaseAway.class);
            assertThat(waited).doesNotContain(Thread.currentThread());
            var last = pages.get("/").orElseThrow();
            server = EmbeddedPostgres.start(home);
            await().atMost(Duration.ofMinutes(2)).until(() -> pages.get("/").orElseThrow() > last && !outage.lasts());
            assertThat(waited).doesNotContain(Thread.currentThread());
        } finally {
            server.close();
        }
    }

    @Test
    void whatGoesWrongOtherwiseIsNoOutage() {
        var outage = new Outage(new HikariDataSource());
        for (var fault : List.of(
                new IllegalStateException("our own mistake"),
                new SQLException("unique", "23505"),
                new SQLTransientConnectionException("everybody at once"))) {
            assertThat(outage.named(fault)).isSameAs(fault);
        }
        assertThat(outage.lasts()).isFalse();
    }

    private Kept<String, Long> pages(Outage outage, JdbcClient database) {
        return new Kept<>(5, outage, (key, last) -> {
            waited.add(Thread.currentThread());
            return Optional.of(database.sql("select (extract(epoch from clock_timestamp()) * 1000)::bigint")
                    .query(Long.class)
                    .single());
        });
    }

    private HikariDataSource pool() {
        var pool = new HikariDataSource();
        pool.setConnectionTimeout(500);
        pool.setDataSource(new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                var now = Objects.requireNonNull(server);
                return DriverManager.getConnection(now.getJdbcUrl(), now.getUsername(), now.getPassword());
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return getConnection();
            }
        });
        return pool;
    }
}
