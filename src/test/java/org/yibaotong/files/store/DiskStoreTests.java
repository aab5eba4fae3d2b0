package org.yibaotong.files.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibaotong.files.StoreUnavailable;

class DiskStoreTests extends StoreContract {

    @TempDir
    private Path root;

    @Override
    Store store() {
        return new DiskStore(root, Instant.now());
    }

    @Test
    void theSameContentIsOneFileAndNothingIsLeftBeside() throws IOException {
        store().put(StoreKey.of(bytes("one")), bytes("one"));
        store().put(StoreKey.of(bytes("one")), bytes("one"));

        try (var files = Files.walk(root)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void aRacePutsOneFile() throws Exception {
        manyMayPutTheSameAtOnce();

        try (var files = Files.walk(root)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void whatAKilledProgramLeftIsClearedAfterADay() throws IOException {
        store();
        var old = Files.createFile(root.resolve("incoming/old"));
        var young = Files.createFile(root.resolve("incoming/young"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        store();

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void aPlaceThatIsNotAFolderIsUnavailable() throws IOException {
        var file = Files.createFile(root.resolve("file"));

        assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> new DiskStore(file, Instant.now()));
    }

    @Test
    void aFolderThatCannotBeMadeIsUnavailable() throws IOException {
        var key = StoreKey.of(bytes("blocked"));
        Files.createFile(root.resolve(key.sha256().substring(0, 2)));

        assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> store().put(key, bytes("blocked")));
    }

    @Test
    void whatWasAcknowledgedSurvivesAKill() throws Exception {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Putting.class.getName(),
                        root.toString())
                .start();
        var acknowledged = process.inputReader().lines().limit(200).collect(Collectors.toList());
        process.destroyForcibly().waitFor();

        assertThat(acknowledged).hasSize(200);
        for (var sha256 : acknowledged) {
            assertThat(StoreKey.of(read(StoreKey.original(sha256))).sha256()).isEqualTo(sha256);
        }
        assertThatEveryNamedFileIsWhole();
    }

    private void assertThatEveryNamedFileIsWhole() throws IOException {
        try (var files = Files.walk(root)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".original")).toList()) {
                assertThat(file.toString())
                        .endsWith(StoreKey.of(Files.readAllBytes(file)).path());
            }
        }
    }

    /** A program that puts one file after another and says so, until it is killed. */
    static final class Putting {

        public static void main(String[] arguments) {
            var store = new DiskStore(Path.of(arguments[0]), Instant.now());
            for (long number = 0; ; number++) {
                var content = Long.toString(number).repeat(2000).getBytes();
                store.put(StoreKey.of(content), content);
                System.out.println(StoreKey.of(content).sha256());
            }
        }
    }
}
