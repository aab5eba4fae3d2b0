package org.yibaotong.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/** The PostgreSQL that runs in a data folder, found by what it writes there about itself. */
public record RunningServer(int port) {

    private static final int PORT_LINE = 3;
    private static final String SLOT = "yibaotong_backup";

    public static Optional<RunningServer> in(Path database) throws IOException {
        var about = database.resolve("postmaster.pid");
        if (!Files.exists(about)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(about);
        boolean alive = ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(ProcessHandle::isAlive)
                .isPresent();
        return alive
                ? Optional.of(
                        new RunningServer(Integer.parseInt(lines.get(PORT_LINE).strip())))
                : Optional.empty();
    }

    public Snapshot startBackup() throws SQLException {
        return new Snapshot(connect());
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "yibaotong", "");
    }

    /** A backup under way: the server keeps its log of writes until it is finished. */
    public static final class Snapshot implements AutoCloseable {

        private final Connection connection;

        private Snapshot(Connection connection) throws SQLException {
            this.connection = connection;
            tell("select pg_create_physical_replication_slot('" + SLOT + "', true, true)");
            tell("select pg_backup_start('yibaotong', true)");
        }

        /** @return what PostgreSQL must find beside the copied data to recover it */
        public String finish() throws SQLException {
            try (var statement = connection.createStatement();
                    var answer = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                answer.next();
                return answer.getString(1);
            }
        }

        private void tell(String sql) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
