package org.yibaotong.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibaotong.SharedPrograms;

/** The database in the data folder starts again whatever was left in the folder. */
class EmbeddedPostgresTests {

    @TempDir
    static Path folder;

    private static Path home;

    @BeforeAll
    static void aFolderWithAName() throws Exception {
        home = Files.createDirectories(folder.resolve("数据 目录 (一)"));
        SharedPrograms.linkInto(home);
        Files.createDirectories(home.resolve("database.new"));
        Files.writeString(home.resolve("database.new/PG_VERSION"), "18");
    }

    @Test
    void aDatabaseThatWasOnlyHalfMadeIsMadeAnew() throws Exception {
        try (var server = EmbeddedPostgres.start(home)) {
            assertThat(answers(server)).isTrue();
        }
        assertThat(home.resolve("database.new")).doesNotExist();
    }

    @Test
    void twoProgramsDoNotShareAFolder() throws Exception {
        try (var server = EmbeddedPostgres.start(home)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(home)).hasMessageContaining("正被另一个一报通程序使用");
            assertThat(answers(server)).isTrue();
        }
    }

    /** After a power cut the number of the old server may be anybody's: here it is this very program's. */
    @Test
    void aNumberThatIsAnothersByNowIsLeftAlone() throws Exception {
        EmbeddedPostgres.start(home).close();
        var data = home.resolve("database");
        var number = ProcessHandle.current().pid();
        Files.writeString(
                data.resolve("postmaster.pid"),
                number + "\n" + data + "\n1790000000\n5432\n\n127.0.0.1\n  1 2\nready\n");
        assertThat(RunningServer.in(data)).isEmpty();
        try (var server = EmbeddedPostgres.start(home)) {
            assertThat(answers(server)).isTrue();
        }
    }

    /** Another user of the machine knows the port, but not the password, and cannot read where it lies. */
    @Test
    void nobodyGetsInWithoutThePassword() throws Exception {
        try (var server = EmbeddedPostgres.start(home)) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), ""))
                    .hasMessageContaining("password");
            assertThatThrownBy(
                            () -> DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), "yibaotong"))
                    .isInstanceOf(SQLException.class);
            assertThat(answers(server)).isTrue();
        }
        assertThat(Files.getPosixFilePermissions(home.resolve("database/yibaotong.password")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(home).isDirectoryNotContaining("glob:**.password");
    }

    @Test
    void whereThePasswordIsGoneItIsSaidWhatToDo() throws Exception {
        EmbeddedPostgres.start(home).close();
        var file = home.resolve("database/yibaotong.password");
        var password = Files.readString(file);
        Files.delete(file);
        try {
            assertThatThrownBy(() -> EmbeddedPostgres.start(home)).hasMessageContaining("请从备份里取回");
        } finally {
            Files.writeString(file, password);
        }
    }

    /** As a disk ends it that has no room for its log of writes. */
    @Test
    void aServerThatEndsByItselfIsStartedAgainWithAllItSaidItHad() throws Exception {
        try (var server = EmbeddedPostgres.start(home)) {
            told(server, "create table if not exists kept (word text)", "insert into kept values ('收到了')");
            RunningServer.processIn(home.resolve("database")).orElseThrow().destroyForcibly();
            await().atMost(Duration.ofMinutes(2)).ignoreExceptions().until(() -> answers(server));
            try (var connection = server.connect();
                    var rows = connection.createStatement().executeQuery("select word from kept")) {
                assertThat(rows.next()).isTrue();
            }
        }
        assertThat(RunningServer.processIn(home.resolve("database"))).isEmpty();
    }

    private static void told(EmbeddedPostgres server, String... lines) throws SQLException {
        try (var connection = server.connect();
                var statement = connection.createStatement()) {
            for (var line : lines) {
                statement.execute(line);
            }
        }
    }

    private static boolean answers(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.connect()) {
            return connection.isValid(10);
        }
    }
}
