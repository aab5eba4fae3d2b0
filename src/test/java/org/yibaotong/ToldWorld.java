package org.yibaotong;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.yibaotong.database.backup.BackupCommand;

/**
 * A data folder with the example world just told, kept as a backup beside the classes: telling it takes longer than everything
 * else at the start. It is told again when a class has changed since, or after an hour, because its stories are of today.
 */
final class ToldWorld {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Path KEPT = Path.of("target/homes/told.tar.gz");

    private final Instant newestClass;

    private ToldWorld(Instant newestClass) {
        this.newestClass = newestClass;
    }

    static ToldWorld ofNow() throws IOException {
        try (Stream<Path> classes = Files.walk(CLASSES)) {
            return new ToldWorld(classes.map(ToldWorld::changed)
                    .max(Comparator.naturalOrder())
                    .orElseThrow());
        }
    }

    private static Instant changed(Path file) {
        return Instant.ofEpochMilli(file.toFile().lastModified());
    }

    boolean unpackedInto(Path home) {
        var made = changed(KEPT);
        return made.isAfter(newestClass)
                && made.isAfter(Instant.now().minus(Duration.ofHours(1)))
                && run("restore", home) == 0;
    }

    void keep(Path home) {
        run("backup", home);
    }

    private static int run(String what, Path home) {
        return BackupCommand.run(new String[] {what, KEPT.toString()}, Map.of("YIBAOTONG_HOME", home.toString()));
    }
}
