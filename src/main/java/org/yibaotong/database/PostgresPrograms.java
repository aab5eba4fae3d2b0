package org.yibaotong.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL's own programs, unpacked once, and how to run them. */
final class PostgresPrograms {

    private static final Logger log = LoggerFactory.getLogger(PostgresPrograms.class);

    private final Path folder;
    private final boolean asNobody;

    private PostgresPrograms(Path folder) {
        this.folder = folder;
        this.asNobody = "root".equals(System.getProperty("user.name"));
    }

    static PostgresPrograms unpack(Path folder) {
        PostgresArchive.forThisMachine().unpackOnce(folder);
        return new PostgresPrograms(folder);
    }

    void run(String program, String... arguments) {
        var command = new ArrayList<String>();
        command.add(program);
        command.addAll(List.of(arguments));
        run(command.toArray(String[]::new));
    }

    void run(String[] command) {
        var outcome = execute(command);
        if (outcome.code() != 0) {
            var hint = asNobody ? "。现在是用 root 启动的，PostgreSQL 要换一个身份才肯运行；这台机器不让换的话，请改用普通用户启动。" : "";
            throw new CannotStart(command[0] + " 没有成功（" + outcome.code() + "）：" + outcome.output() + hint);
        }
    }

    void tryToRun(String... command) {
        var outcome = execute(command);
        if (outcome.code() != 0) {
            log.warn("{} ended with {}: {}", command[0], outcome.code(), outcome.output());
        }
    }

    /** Where trying again is all that is to be done about a failure. */
    boolean canRun(String... command) {
        try {
            return execute(command).code() == 0;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private Outcome execute(String... command) {
        try {
            var output = Files.createTempFile("postgres", ".out");
            var process = new ProcessBuilder(line(command))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            int code = process.waitFor();
            var text = Files.readString(output, StandardCharsets.UTF_8).strip();
            Files.delete(output);
            return new Outcome(code, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody. */
    private List<String> line(String... command) {
        var line = new ArrayList<String>();
        if (asNobody) {
            line.addAll(List.of("unshare", "-U"));
        }
        line.add(folder.resolve("bin").resolve(command[0]).toString());
        line.addAll(List.of(command).subList(1, command.length));
        return line;
    }

    private record Outcome(int code, String output) {}
}
