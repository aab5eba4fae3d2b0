package org.yibaotong.database.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
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
        Files.createSymbolicLink(
                other.resolve("postgres"), home.resolve("postgres").toRealPath());
        try (var server = EmbeddedPostgres.start(other)) {
            var source = new DriverManagerDataSource(server.getJdbcUrl(), server.getUsername(), "");
            return JdbcClient.create(source).sql(question).query(Long.class).single();
        }
    }

    @Test
    void nothingIsRestoredOverData() throws Exception {
        var file = Files.writeString(folder.resolve("any.tar.gz"), "x");
        assertThatThrownBy(() -> Restore.from(file).into(home)).hasMessageContaining("不会覆盖");
    }

    @Test
    void aCutBackupIsRefused() throws Exception {
        var file = folder.resolve("cut.tar.gz");
        Backup.of(home).into(file);
        try (var cut = new RandomAccessFile(file.toFile(), "rw")) {
            cut.setLength(Files.size(file) / 2);
        }
        assertThatThrownBy(() -> Restore.from(file).into(folder.resolve("elsewhere")))
                .hasMessageContaining("不完整");
    }

    @Test
    void aFolderWithoutADatabaseIsNotBackedUp() {
        assertThatThrownBy(() -> Backup.of(folder).into(folder.resolve("x.tar.gz")))
                .hasMessageContaining("没有数据库");
    }
}
