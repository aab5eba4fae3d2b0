package org.yibaotong.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The connections to the database (连接池). Where somebody waits in front of a page, a question the database leaves without a word for so long
 * counts as lost, with its connection: it may hang, or have gone without a farewell. What goes on behind the pages may take its time.
 */
final class Connections extends HikariDataSource {

    /** Longer than any page has ever asked for. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private final int patience;

    Connections(JdbcConnectionDetails database, Duration patience) {
        this.patience = Math.toIntExact(patience.toMillis());
        setJdbcUrl(database.getJdbcUrl());
        setUsername(database.getUsername());
        setPassword(database.getPassword());
    }

    /** The pool takes the limit off again when the connection comes back. */
    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        if (RequestContextHolder.getRequestAttributes() != null) {
            connection.setNetworkTimeout(Runnable::run, patience);
        }
        return connection;
    }
}
