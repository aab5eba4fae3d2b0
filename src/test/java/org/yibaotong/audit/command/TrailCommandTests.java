package org.yibaotong.audit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.YibaotongTest;

/** The trail is checked from the command line while the program runs. */
@YibaotongTest
class TrailCommandTests {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    @Value("${yibaotong.home}")
    String home;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path empty;

    @Test
    void oneLineSaysThatItIsWhole() {
        assertThat(TrailCommand.run(Map.of("YIBAOTONG_HOME", home), out, out)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("链条完整").hasLineCount(1);
    }

    @Test
    void whereThereIsNoDatabaseItSaysSo() {
        assertThat(TrailCommand.run(Map.of("YIBAOTONG_HOME", empty.toString()), out, out))
                .isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("里没有数据库");
    }

    @Test
    void itIsMeantByItsName() {
        assertThat(TrailCommand.isMeant(new String[] {"verify-trail"})).isTrue();
        assertThat(TrailCommand.isMeant(new String[] {"--server.port=0"})).isFalse();
    }
}
