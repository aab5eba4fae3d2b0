package org.yibaotong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.Visitor.to;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.files.Samples;

/** Two nodes on one database, one store and one secret key: it does not matter which of them answers. */
@YibaotongTest
class SeveralNodesTests {

    private static final Pattern ID = Pattern.compile("\"id\" *: *\"([^\"]+)\"");

    @TempDir
    Path home;

    @LocalServerPort
    int port;

    @Value("${yibaotong.home}")
    Path firstHome;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    JdbcClient jdbc;

    private ConfigurableApplicationContext second;

    @BeforeEach
    void startAnother() throws IOException {
        Files.copy(firstHome.resolve("secret.key"), home.resolve("secret.key"));
        Files.createSymbolicLink(home.resolve("files"), firstHome.resolve("files"));
        second = SpringApplication.run(
                Yibaotong.class,
                "--server.port=0",
                "--yibaotong.home=" + home,
                "--yibaotong.example=true",
                "--yibaotong.database.url=" + database.getJdbcUrl(),
                "--yibaotong.database.user=" + database.getUsername(),
                "--yibaotong.database.password=" + database.getPassword());
    }

    @AfterEach
    void stopIt() {
        second.close();
    }

    @Test
    void eachGoesOnWhereTheOtherStopped() {
        try (var here = Visitor.signedIn(port, "hejia")) {
            here.get("/desk/submissions/new");
            var photo = idOf(here.postFile("/desk/files", "application/json", "file", "灯.png", photo()));
            try (var there = here.at(portThere())) {
                assertThat(there.get("/files/" + photo + "/card").statusCode()).isEqualTo(200);
                var sent = there.post("/desk/submissions", "kind", "LEAD", "text", "路灯修好了", "pictures", photo);
                assertThat(here.get(to(sent)).body()).contains("路灯修好了", photo);
            }
            aUnitOpenedHereIsWithinReachThereAtOnce();
            second.close();
            assertThat(here.get("/desk/me").body()).contains("何佳");
        }
    }

    private void aUnitOpenedHereIsWithinReachThereAtOnce() {
        try (var here = Visitor.signedIn(port, "zhongyi");
                var there = here.at(portThere())) {
            assertThat(there.get("/desk/units").statusCode()).isEqualTo(200);
            here.get("/desk/units/new");
            var opened = to(here.post("/desk/units", "name", "双桥街道", "level", "STREET", "below", "望江区"));
            assertThat(there.get(opened).body()).contains("双桥街道");
        } finally {
            jdbc.sql("delete from identity.unit where name = '双桥街道'").update();
        }
    }

    private int portThere() {
        return second.getEnvironment().getRequiredProperty("local.server.port", int.class);
    }

    private static byte[] photo() {
        return Samples.write(Samples.photo(80, 60), "png");
    }

    private static String idOf(HttpResponse<String> uploaded) {
        var id = ID.matcher(uploaded.body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }
}
