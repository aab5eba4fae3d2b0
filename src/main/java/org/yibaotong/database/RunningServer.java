package org.yibaotong.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The PostgreSQL that runs in a data folder, found by what it writes there about itself. */
public record RunningServer(int port, DatabasePassword password) {

    static final String USER = "yibaotong";

    private static final String ABOUT = "postmaster.pid";
    private static final int PORT_LINE = 3;

    public static Optional<RunningServer> in(Path database) throws IOException {
        var about = about(database);
        if (about.size() <= PORT_LINE || processIn(database).isEmpty()) {
            return Optional.empty();
        }
        var port = Integer.parseInt(about.get(PORT_LINE).strip());
        return Optional.of(new RunningServer(port, DatabasePassword.in(database)));
    }

    /**
     * After the machine was switched off, the number left behind may by now be another program's, and PostgreSQL would not start
     * beside it. Of a number that is nobody's it takes care itself.
     */
    static void forgetIfAnothers(Path database) throws IOException {
        if (process(about(database)).filter(process -> !isServer(process)).isPresent()) {
            Files.delete(database.resolve(ABOUT));
        }
    }

    static Optional<ProcessHandle> processIn(Path database) {
        try {
            return process(about(database)).filter(RunningServer::isServer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> about(Path database) throws IOException {
        var about = database.resolve(ABOUT);
        return Files.exists(about) ? Files.readAllLines(about) : List.of();
    }

    private static Optional<ProcessHandle> process(List<String> about) {
        return about.stream()
                .findFirst()
                .flatMap(number -> ProcessHandle.of(Long.parseLong(number.strip())))
                .filter(ProcessHandle::isAlive);
    }

    private static boolean isServer(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.substring(command.lastIndexOf('/') + 1).startsWith("postgres"))
                .orElse(true);
    }

    public Snapshot startBackup() throws SQLException {
        return new Snapshot(connect());
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), USER, password.text());
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** A backup under way: the server keeps its log of writes until it is finished. */
    public static final class Snapshot implements AutoCloseable {

        private final Connection connection;

        private Snapshot(Connection connection) throws SQLException {
            this.connection = connection;
            tell("select pg_create_physical_replication_slot('yibaotong_" + System.nanoTime() + "', true, true)");
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
