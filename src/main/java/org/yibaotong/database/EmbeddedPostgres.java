package org.yibaotong.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL in the data folder, as durable as a server: it waits for the disk, and finds its data again after the program was
 * killed.
 *
 * <p>The folder belongs to one program at a time. A server left behind by a killed program still answers on its port; it is
 * stopped in order before the new one starts, so that nothing acknowledged is lost and no two servers ever share the folder.
 */
public final class EmbeddedPostgres implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private final PostgresPrograms programs;
    private final Path data;
    private final HomeLock lock;
    private final RunningServer server;
    private final ServerWatch watch;

    private EmbeddedPostgres(
            PostgresPrograms programs, Path data, HomeLock lock, RunningServer server, ServerWatch watch) {
        this.programs = programs;
        this.data = data;
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
        var programs = PostgresPrograms.unpack(home.resolve("postgres"));
        var data = home.resolve("database");
        if (Files.exists(data.resolve("PG_VERSION"))) {
            stopLeftBehind(programs, data);
        } else {
            make(programs, data);
        }
        var server = new RunningServer(FreePort.find(), passwordIn(data));
        var command = startCommand(data, server.port());
        programs.run(command);
        var watch = ServerWatch.over(data, () -> programs.canRun(command));
        var postgres = new EmbeddedPostgres(programs, data, lock, server, watch);
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::stop, "postgres-stop"));
        log.info("PostgreSQL runs in {} on port {}", data, server.port());
        return postgres;
    }

    /** Made beside and moved into place, so that a program killed meanwhile leaves no half database behind. */
    private static void make(PostgresPrograms programs, Path data) {
        try {
            var half = data.resolveSibling("database.new");
            FileSystemUtils.deleteRecursively(half);
            var password = DatabasePassword.draw().writeBeside(half);
            programs.run(initCommand(half, password));
            DatabasePassword.moveInto(half, password);
            Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] initCommand(Path data, Path password) {
        return new String[] {
            "initdb",
            "-D",
            data.toString(),
            "-U",
            RunningServer.USER,
            "-E",
            "UTF8",
            "--no-locale",
            "-A",
            "scram-sha-256",
            "--pwfile",
            password.toString()
        };
    }

    private static DatabasePassword passwordIn(Path data) {
        try {
            return DatabasePassword.in(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stopLeftBehind(PostgresPrograms programs, Path data) {
        try {
            if (RunningServer.in(data).isPresent()) {
                programs.tryToRun("pg_ctl", "-D", data.toString(), "-m", "fast", "-w", "-t", "60", "stop");
            } else {
                RunningServer.forgetIfAnothers(data);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] startCommand(Path data, int port) {
        var options = List.of(
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=",
                "-c fsync=on",
                "-c synchronous_commit=on",
                "-c full_page_writes=on",
                "-c max_connections=60",
                "-c shared_buffers=64MB",
                "-c timezone=Asia/Shanghai",
                "-c wal_level=replica",
                "-c jit=off",
                // Workers that read ahead cost memory, and on two processors more time than they save.
                "-c io_method=sync",
                // Its log lies in the folder for good: neither what people typed belongs in it, nor what is usual.
                "-c log_min_error_statement=panic",
                "-c log_error_verbosity=terse",
                "-c log_checkpoints=off");
        return new String[] {
            "pg_ctl",
            "-D",
            data.toString(),
            "-l",
            data.resolve("server.log").toString(),
            "-o",
            String.join(" ", options),
            "-w",
            "-t",
            "60",
            "start"
        };
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

    /** Called by Spring after everything that uses the database is closed, and again, harmlessly, by the shutdown hook. */
    @Override
    public void close() {
        stop();
    }

    private synchronized void stop() {
        watch.close();
        if (Files.exists(data.resolve("postmaster.pid"))) {
            programs.tryToRun("pg_ctl", "-D", data.toString(), "-m", "fast", "-w", "-t", "30", "stop");
        }
        lock.close();
    }
}
