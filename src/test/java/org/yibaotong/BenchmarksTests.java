package org.yibaotong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs of the benchmarks, which nothing else compiles before they are run; one of them runs whenever the program is prepared. */
class BenchmarksTests {

    private static final Path FOLDER = Path.of("bin/bench.d");

    @TempDir
    Path compiled;

    @Test
    void everyProgramOfABenchmarkCompiles() throws IOException {
        var command = Stream.concat(
                Stream.of("-proc:none", "-d", compiled.toString(), "-cp", System.getProperty("java.class.path")),
                programs().stream().map(Path::toString));
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, command.toArray(String[]::new)))
                .isZero();
    }

    private static List<Path> programs() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
