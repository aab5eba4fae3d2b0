package org.yibaotong;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** PostgreSQL's programs, unpacked once for all data folders of the tests. */
public final class SharedPrograms {

    private SharedPrograms() {}

    public static void linkInto(Path home) throws IOException {
        var programs = Files.createDirectories(Path.of("target/homes/postgres")).toAbsolutePath();
        Files.createSymbolicLink(home.resolve("postgres"), programs);
    }
}
