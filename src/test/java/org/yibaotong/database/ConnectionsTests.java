package org.yibaotong.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.yibaotong.YibaotongTest;

/** Nobody waits for ever in front of a page for a database that says nothing any more. */
@YibaotongTest
class ConnectionsTests {

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    HikariDataSource used;

    @AfterEach
    void nobodyWaits() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void aQuestionAskedForAPageIsLostWhenTheDatabaseLeavesItWithoutAWord() {
        try (var connections = new Connections(database, Duration.ofMillis(300))) {
            somebodyWaits();
            assertThatThrownBy(() -> sleep(connections, 30))
                    .isInstanceOf(SQLException.class)
                    .satisfies(lost -> assertThat(((SQLException) lost).getSQLState())
                            .as("the connection is gone")
                            .startsWith("08"));
            RequestContextHolder.resetRequestAttributes();
            assertThat(connections.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
    }

    @Test
    void whatGoesOnBehindThePagesMayTakeItsTime() throws SQLException {
        try (var connections = new Connections(database, Duration.ofMillis(300))) {
            connections.setMaximumPoolSize(1);
            somebodyWaits();
            sleep(connections, 0);
            RequestContextHolder.resetRequestAttributes();
            sleep(connections, 1);
        }
    }

    @Test
    void theProgramsOwnAreLikeThat() throws SQLException {
        somebodyWaits();
        try (var connection = used.getConnection()) {
            assertThat(connection.getNetworkTimeout()).isEqualTo(60_000);
        }
        assertThat(used.getMaximumPoolSize()).as("set as all the others").isEqualTo(10);
    }

    /** A ledger or a batch of addresses is taken over in one transaction, and how far it is goes beside it through a second connection. */
    @Test
    void whatRunsBehindThePagesNeverTakesThemAll(@Value("${db-scheduler.threads}") int tasks) {
        assertThat(2 * tasks).isLessThan(used.getMaximumPoolSize());
    }

    private static void somebodyWaits() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }

    private static void sleep(HikariDataSource connections, int seconds) throws SQLException {
        try (var connection = connections.getConnection();
                var asked = connection.prepareStatement("select pg_sleep(" + seconds + ")")) {
            asked.execute();
        }
    }
}
