package org.yibaotong.redirects.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibaotong.Race;

/** However often a file is asked for, it is printed once for each change; and there is one while the database is away. */
class PrintedFilesTests {

    private static final String NAME = "7.xml";

    @TempDir
    Path folder;

    private final AtomicInteger prints = new AtomicInteger();
    private boolean isAway;
    private long nanos;

    @Test
    void askedForAThousandTimesItIsPrintedOnce() throws IOException {
        var files = files();
        for (int i = 0; i < 1_000; i++) {
            assertThat(read(files, 1)).isEqualTo("print 1");
        }
        assertThat(prints).hasValue(1);
    }

    @Test
    void askedForByManyAtOnceItIsPrintedOnce() throws Exception {
        var files = files();
        var asking = IntStream.range(0, 50)
                .mapToObj(one -> (Callable<?>) () -> read(files, 1))
                .toArray(Callable<?>[]::new);
        assertThat(Race.of(asking)).containsOnly("done");
        assertThat(prints).hasValue(1);
    }

    @Test
    void whoChangesSomethingAgainAndAgainHasItPrintedOnceAMinute() throws IOException {
        var files = files();
        for (int edition = 1; edition <= 100; edition++) {
            assertThat(read(files, edition)).isEqualTo("print 1");
        }
        nanos = Duration.ofSeconds(61).toNanos();
        assertThat(read(files, 100)).isEqualTo("print 2");
    }

    @Test
    void whileTheDatabaseIsAwayTheLastIsGiven() throws IOException {
        var files = files();
        read(files, 1);
        isAway = true;
        nanos = Duration.ofHours(1).toNanos();
        assertThat(read(files, 2)).isEqualTo("print 1");
        assertThat(read(files(), 2)).as("after a start as well").isEqualTo("print 1");
    }

    @Test
    void whatWasNeverPrintedIsNotThereWhileTheDatabaseIsAway() {
        isAway = true;
        assertThat(files().get(NAME, 1, to -> to.write("never"))).isEmpty();
    }

    @Test
    void whatBreaksOffIsNotGivenAndNotTriedAgainByEveryone() throws IOException {
        var files = files();
        read(files, 1);
        nanos = Duration.ofHours(1).toNanos();
        for (int i = 0; i < 10; i++) {
            var last = files.get(NAME, 2, to -> {
                to.write("half");
                prints.incrementAndGet();
                throw new IOException("full");
            });
            assertThat(last).hasValueSatisfying(file -> assertThat(file).hasContent("print 1"));
        }
        assertThat(prints).hasValue(2);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve(NAME));
        }
    }

    private PrintedFiles files() {
        return new PrintedFiles(folder, () -> isAway, fault -> {}, () -> nanos);
    }

    private String read(PrintedFiles files, long edition) throws IOException {
        var file = files.get(NAME, edition, to -> to.write("print " + prints.incrementAndGet()));
        return Files.readString(file.orElseThrow());
    }
}
