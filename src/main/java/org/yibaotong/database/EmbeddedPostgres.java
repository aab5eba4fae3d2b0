package org.yibaotong.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * PostgreSQL in the data folder, as durable as a server: it waits for the disk, and finds its data again after the program was
 * killed.
 *
 * <p>The folder belongs to one program at a time. A server left behind by a killed program still answers on its port; it is
 * stopped in order before the new one starts, so that nothing acknowledged is lost and no two servers ever share the folder.
 */
public final class EmbeddedPostgres implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private final DatabaseFolder folder;
    private final HomeLock lock;
    private final RunningServer server;
    private final ServerWatch watch;

    private EmbeddedPostgres(DatabaseFolder folder, HomeLock lock, RunningServer server, ServerWatch watch) {
        this.folder = folder;
        this.lock = lock;
        this.server = server;
        this.watch = watch;
    }

    public static EmbeddedPostgres start(Path home) {
        var lock = HomeLock.take(home);
        try {
            return start(home, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedPostgres start(Path home, HomeLock lock) {
        var folder = new DatabaseFolder(PostgresPrograms.unpack(home.resolve("postgres")), home.resolve("database"));
        folder.takeOver();
        var server = new RunningServer(FreePort.find(), folder.password());
        folder.start(server.port());
        var watch = ServerWatch.over(folder.path(), () -> folder.startAgain(server.port()));
        log.info("PostgreSQL runs in {} on port {}", folder.path(), server.port());
        return new EmbeddedPostgres(folder, lock, server, watch);
    }

    @Override
    public String getUsername() {
        return RunningServer.USER;
    }

    @Override
    public String getPassword() {
        return server.password().text();
    }

    @Override
    public String getJdbcUrl() {
        return server.url();
    }

    Connection connect() throws SQLException {
        return server.connect();
    }

    /** May be called again. Spring does it after everything that uses the database is closed: whoever is being answered still needs it. */
    @Override
    public synchronized void close() {
        watch.close();
        folder.stop();
        lock.close();
    }
}
