package org.yibaotong.database.backup;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yibaotong.Race;
import org.yibaotong.SharedPrograms;
import org.yibaotong.YibaotongTest;
import org.yibaotong.database.EmbeddedPostgres;

/** A backup taken while people work is whole, and a half one is not mistaken for it. */
@YibaotongTest
class BackupTests {

    @Autowired
    JdbcClient jdbc;

    @Value("${yibaotong.home}")
    Path home;

    @TempDir
    static Path once;

    @TempDir
    Path folder;

    @Test
    void whatWasWrittenBeforeTheBackupIsInItWhileWritingGoesOn() throws Exception {
        jdbc.sql("create table if not exists public.backup_probe (number bigint primary key)")
                .update();
        var written = new AtomicLong();
        var stop = new AtomicBoolean();
        var writer = Thread.ofVirtual().start(() -> {
            while (!stop.get()) {
                jdbc.sql("insert into public.backup_probe values (:n)")
                        .param("n", written.get() + 1)
                        .update();
                written.incrementAndGet();
            }
        });
        while (written.get() < 50) {
            Thread.onSpinWait();
        }
        long before = written.get();
        Backup.of(home).into(folder.resolve("backup.tar.gz"));
        stop.set(true);
        writer.join();

        assertThat(restored("select count(*) from public.backup_probe")).isGreaterThanOrEqualTo(before);
        jdbc.sql("drop table public.backup_probe").update();
    }

    private long restored(String question) throws Exception {
        var other = folder.resolve("other");
        Restore.from(folder.resolve("backup.tar.gz")).into(other);
        SharedPrograms.linkInto(other);
        try (var server = EmbeddedPostgres.start(other)) {
            var source = new DriverManagerDataSource(server.getJdbcUrl(), server.getUsername(), server.getPassword());
            return JdbcClient.create(source).sql(question).query(Long.class).single();
        }
    }

    @Test
    void twoBackupsAtTheSameMomentAreBothWhole() throws Exception {
        Callable<?> backup = () -> Backup.of(home).into(folder.resolve("twice.tar.gz"));
        assertThat(Race.of(backup, backup)).containsOnly("done");
        Restore.from(folder.resolve("twice.tar.gz")).into(folder.resolve("twice"));
    }

    /** Without them the second factors in the database are of no use, and the database does not open. */
    @Test
    void theSecretKeyAndThePasswordAreInItAndStaySecret() throws Exception {
        var file = whole();
        var other = folder.resolve("with-key");
        Restore.from(file).into(other);
        assertThat(other.resolve("secret.key")).hasSameBinaryContentAs(home.resolve("secret.key"));
        var password = "database/yibaotong.password";
        assertThat(other.resolve(password)).hasSameBinaryContentAs(home.resolve(password));
        assertThat(List.of(file, other.resolve("secret.key"), other.resolve(password)))
                .allSatisfy(secret -> assertThat(Files.getPosixFilePermissions(secret))
                        .containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE));
    }

    @Test
    void nothingIsRestoredOverData() throws Exception {
        var file = Files.writeString(folder.resolve("any.tar.gz"), "x");
        assertThatThrownBy(() -> Restore.from(file).into(home)).hasMessageContaining("正被另一个一报通程序使用");
        var other = Files.createDirectories(folder.resolve("somebody's"));
        Files.writeString(other.resolve("letter.txt"), "x");
        assertThatThrownBy(() -> Restore.from(file).into(other)).hasMessageContaining("不会覆盖");
        assertThat(other.resolve("letter.txt")).hasContent("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut", "flipped", "no backup at all"})
    void aBrokenBackupIsRefusedAndLeavesNothingBehind(String how) throws Exception {
        var file = Files.copy(whole(), folder.resolve("broken.tar.gz"));
        breakIt(file, how);
        var other = folder.resolve("elsewhere");
        assertThatThrownBy(() -> Restore.from(file).into(other)).hasMessageContaining("不完整或已损坏");
        assertThat(other).isDirectoryNotContaining(path -> !path.endsWith("in-use.lock"));
    }

    private Path whole() throws Exception {
        var file = once.resolve("whole.tar.gz");
        if (Files.notExists(file)) {
            Backup.of(home).into(file);
        }
        return file;
    }

    private static void breakIt(Path file, String how) throws IOException {
        try (var broken = new RandomAccessFile(file.toFile(), "rw")) {
            switch (how) {
                case "cut" -> broken.setLength(broken.length() / 2);
                case "flipped" -> {
                    broken.seek(broken.length() / 2);
                    broken.write(new byte[] {1, 2, 3, 4});
                }
                default -> {
                    broken.setLength(0);
                    broken.writeBytes("dear diary");
                }
            }
        }
    }

    @Test
    void onTheCommandLineItSaysWhatIsWrong() {
        var nowhere = Map.of("YIBAOTONG_HOME", folder.resolve("none").toString());
        assertThat(BackupCommand.run(new String[] {"backup"}, nowhere)).isEqualTo(1);
        assertThat(BackupCommand.run(new String[] {"restore", "none.tar.gz"}, nowhere))
                .isEqualTo(1);
        assertThat(BackupCommand.run(
                        new String[] {"backup", "/proc/none/x.tar.gz"}, Map.of("YIBAOTONG_HOME", home.toString())))
                .isEqualTo(1);
    }

    @Test
    void aFolderWithoutADatabaseIsNotBackedUp() {
        assertThatThrownBy(() -> Backup.of(folder).into(folder.resolve("x.tar.gz")))
                .hasMessageContaining("没有数据库");
    }
}
