package org.yibaotong.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yibaotong.Visitor;
import org.yibaotong.YibaotongTest;
import org.yibaotong.badinput.DoorLog;
import org.yibaotong.files.Samples;

/** What people are told, and what the log says, on a day when it is us who cannot. All of it over a real connection. */
@YibaotongTest
class BadDayTests {

    private static final String TYPED = "河西社区渡口巷九盏路灯修好了，\"张大爷\"晚上下楼不用打手电";

    @LocalServerPort
    int port;

    @Value("${yibaotong.home}")
    Path home;

    @Autowired
    DataSource database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages;

    private final List<RequestMappingInfo> shown = new ArrayList<>();
    private final Unlucky unlucky = new Unlucky();
    private Visitor sender;
    private DoorLog log;

    @BeforeEach
    void come() throws NoSuchMethodException {
        show("/unlucky/page", "brokenPage");
        show("/unlucky/half", "halfAnAnswer", HttpServletResponse.class);
        show("/unlucky/answer", "longAnswer", HttpServletResponse.class);
        sender = Visitor.signedIn(port, "hejia");
        sender.get("/desk/submissions/new");
        // Over the same connection, so that the page before is done with, to its very end, when this one is answered.
        sender.get("/");
        log = DoorLog.open();
    }

    @AfterEach
    void leave() {
        log.close();
        sender.close();
        shown.forEach(pages::unregisterMapping);
    }

    private void show(String path, String method, Class<?>... arguments) throws NoSuchMethodException {
        var at = RequestMappingInfo.paths(path).build();
        pages.registerMapping(at, unlucky, Unlucky.class.getDeclaredMethod(method, arguments));
        shown.add(at);
    }

    /** Pages that go wrong in a way nothing in the program does. */
    static class Unlucky {

        final CountDownLatch asked = new CountDownLatch(1);
        final CountDownLatch left = new CountDownLatch(1);
        final CompletableFuture<Boolean> noticed = new CompletableFuture<>();

        @Allow(anyone = true)
        public ModelAndView brokenPage() {
            return new ModelAndView("web/error");
        }

        @Allow(anyone = true)
        public void halfAnAnswer(HttpServletResponse response) throws IOException {
            response.getOutputStream().write(new byte[1 << 16]);
            response.flushBuffer();
            throw new IllegalStateException("in the middle");
        }

        /** Goes on until it is noticed that nobody listens. */
        @Allow(anyone = true)
        public void longAnswer(HttpServletResponse response) throws IOException, InterruptedException {
            asked.countDown();
            left.await();
            try {
                while (true) {
                    response.getOutputStream().write(new byte[1 << 16]);
                }
            } finally {
                noticed.complete(true);
            }
        }
    }

    @Test
    void aPageThatCannotBeMadeIsToldUnderTheNumberThatIsInTheLog() {
        var answer = new Visitor(port).get("/unlucky/page");
        assertThat(answer.statusCode()).isEqualTo(500);
        var line = log.assertOneFault("GET /unlucky/page failed, number ");
        var number = line.substring(line.lastIndexOf(' ') + 1);
        assertThat(number).matches("[0-9a-f]{8}");
        assertThat(answer.body()).contains("请报编号 " + number + "。");
    }

    @Test
    void anAnswerThatFailsHalfWayIsCutOff() {
        assertThatThrownBy(() -> new Visitor(port).get("/unlucky/half")).hasRootCauseInstanceOf(EOFException.class);
        log.assertOneFault("GET /unlucky/half failed, number ");
    }

    @Test
    void whoeverGoesAwayInMidAnswerIsNoFault() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream()
                    .write("GET /unlucky/answer HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            unlucky.asked.await();
        }
        unlucky.left.countDown();
        assertThat(unlucky.noticed.get(1, TimeUnit.MINUTES)).isTrue();
        assertThat(new Visitor(port).get("/about").statusCode()).isEqualTo(200);
        log.assertNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/news?form=pictures", "/search?q=路灯", "/desk", "/desk/submissions", "/sign-in"})
    void withoutAFreeConnectionPeopleAreAskedToComeBack(String path) throws SQLException {
        try (var none = new NoConnection(database)) {
            assertThat(none.taken).isNotEmpty();
            assertToldToTryAgain(sender.get(path.replace("路灯", "%E8%B7%AF%E7%81%AF")));
        }
    }

    @Test
    void withoutAFreeConnectionProgramsAreToldSo() throws SQLException {
        try (var none = new NoConnection(database)) {
            assertThat(none.taken).isNotEmpty();
            var answer = new Visitor(port).get("/api/v1/submissions", "Authorization", "Bearer ybt_" + "a".repeat(40));
            assertThat(answer.statusCode()).isEqualTo(503);
            // Busy, unless somebody else had waited in vain before.
            assertThat(answer.body())
                    .containsPattern("\"code\":\"(error.busy|database.away)\"")
                    .contains("请过一两分钟再试");
            log.assertOneLineWithout("ybt_");
        }
    }

    @Test
    void whatIsTypedMeanwhileIsSentAgainWithOnePress() throws SQLException {
        HttpResponse<String> answer;
        try (var none = new NoConnection(database)) {
            assertThat(none.taken).isNotEmpty();
            answer = sender.post("/desk/submissions", "kind", "LEAD", "text", TYPED);
            assertToldToTryAgain(answer);
        }
        var form = Jsoup.parse(answer.body()).selectFirst("form[action=/desk/submissions]");
        assertThat(form.text()).contains("您写的都在，没有丢", "再送一次");
        var fields = form.select("input[type=hidden]").stream()
                .flatMap(field -> Stream.of(field.attr("name"), field.attr("value")))
                .toArray(String[]::new);
        var sent = sender.postWithoutToken("/desk/submissions", fields);
        assertThat(sender.get(Visitor.to(sent)).body()).contains("收到了，谢谢您");
    }

    @Test
    void aDiskThatTakesNothingMore() throws IOException {
        try (var full = new FullDisk(home.resolve("files"))) {
            assertThat(full.takes()).isFalse();
            var photo = Samples.write(Samples.photo(41, 31), "jpg");
            var answer = sender.postFile("/desk/files", "application/json", "file", "灯.jpg", photo);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("文件存储暂时不可用。请稍后再试");
            log.assertOneLineWithout("灯.jpg");
        }
    }

    /** A size nobody has asked for yet is made, shown, and not kept. */
    @Test
    void readersSeePicturesAlsoWhileTheDiskIsFull() throws IOException {
        var photo = Samples.write(Samples.photo(43, 31), "jpg");
        var kept = sender.postFile("/desk/files", "application/json", "file", "灯.jpg", photo);
        assertThat(kept.statusCode()).isEqualTo(201);
        var small = kept.body().replaceAll(".*\"url\":\"([^\"]+)/large\".*", "$1/small");
        try (var full = new FullDisk(home.resolve("files"))) {
            assertThat(full.takes()).isFalse();
            assertThat(new Visitor(port).get(small).statusCode()).isEqualTo(200);
            log.assertOneLineWithout("灯.jpg");
        }
    }

    private void assertToldToTryAgain(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(answer.body()).contains("这一步没有办成。请过一两分钟再试");
        log.assertOneLineWithout("张大爷");
    }

    /** All connections to the database are in use, and nobody is made to wait long for one. */
    private static final class NoConnection implements AutoCloseable {

        final ArrayList<Connection> taken = new ArrayList<>();
        private final HikariDataSource pool;
        private final long patience;

        NoConnection(DataSource database) throws SQLException {
            pool = database.unwrap(HikariDataSource.class);
            patience = pool.getConnectionTimeout();
            for (int tries = 0; !areAllTaken(); tries++) {
                giveBack();
                assertThat(tries).as("somebody holds a connection for good").isLessThan(5);
            }
            pool.getHikariConfigMXBean().setConnectionTimeout(250);
        }

        /** Whatever the program is doing at that moment may need one more to come to its end. */
        private boolean areAllTaken() {
            try {
                while (taken.size() < pool.getMaximumPoolSize()) {
                    taken.add(pool.getConnection());
                }
                return true;
            } catch (SQLException oneIsInUse) {
                return false;
            }
        }

        private void giveBack() throws SQLException {
            for (var connection : taken) {
                connection.close();
            }
            taken.clear();
        }

        @Override
        public void close() throws SQLException {
            pool.getHikariConfigMXBean().setConnectionTimeout(patience);
            giveBack();
        }
    }

    /** A folder that refuses writes, also to root: where files come in, a file stands. */
    private static final class FullDisk implements AutoCloseable {

        private final Path incoming;
        private final Path aside;

        FullDisk(Path store) throws IOException {
            incoming = store.resolve("incoming");
            aside = store.resolve("aside");
            Files.move(incoming, aside);
            Files.createFile(incoming);
        }

        boolean takes() {
            return Files.isDirectory(incoming);
        }

        @Override
        public void close() throws IOException {
            Files.delete(incoming);
            Files.move(aside, incoming);
        }
    }
}
