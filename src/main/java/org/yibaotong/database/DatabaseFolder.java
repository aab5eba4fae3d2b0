package org.yibaotong.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The folder in which PostgreSQL keeps its data (数据库目录): made, taken over, started and stopped. */
record DatabaseFolder(PostgresPrograms programs, Path path) {

    /** How it is run: for the disk's sake rather than for speed, and with little memory. */
    private static final List<String> OPTIONS = List.of(
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
            // A page that several people ask for at once is not read faster by helping processes, which take longer to
            // start than it takes to read.
            "-c max_parallel_workers_per_gather=0",
            // Workers that read ahead cost memory, and on two processors more time than they save.
            "-c io_method=sync",
            // Its log lies in the folder for good: neither what people typed belongs in it, nor what is usual.
            "-c log_min_error_statement=panic",
            "-c log_error_verbosity=terse",
            "-c log_checkpoints=off");

    /** Where there is none it is made; a server that a killed program left behind in it is stopped. */
    void takeOver() {
        try {
            if (Files.notExists(path.resolve("PG_VERSION"))) {
                make();
            } else if (RunningServer.in(path).isPresent()) {
                stop(60);
            } else {
                RunningServer.forgetIfAnothers(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DatabasePassword password() {
        try {
            return DatabasePassword.in(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void start(int port) {
        programs.run(startCommand(port));
    }

    /** @return whether it runs again */
    boolean startAgain(int port) {
        return programs.canRun(startCommand(port));
    }

    void stop() {
        if (Files.exists(path.resolve("postmaster.pid"))) {
            stop(30);
        }
    }

    private void stop(int seconds) {
        programs.tryToRun("pg_ctl", "-D", path.toString(), "-m", "fast", "-w", "-t", String.valueOf(seconds), "stop");
    }

    /** Made beside and moved into place, so that a program killed meanwhile leaves no half database behind. */
    private void make() throws IOException {
        var half = path.resolveSibling("database.new");
        FileSystemUtils.deleteRecursively(half);
        var password = DatabasePassword.draw().writeBeside(half);
        programs.run(makeCommand(half, password));
        DatabasePassword.moveInto(half, password);
        Files.move(half, path, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String[] makeCommand(Path folder, Path password) {
        return new String[] {
            "initdb",
            "-D",
            folder.toString(),
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

    private String[] startCommand(int port) {
        return new String[] {
            "pg_ctl",
            "-D",
            path.toString(),
            "-l",
            path.resolve("server.log").toString(),
            "-o",
            "-p " + port + " " + String.join(" ", OPTIONS),
            "-w",
            "-t",
            "60",
            "start"
        };
    }
}
