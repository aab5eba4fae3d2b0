package org.yibaotong.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.YibaotongTest;
import org.yibaotong.badinput.Wire.Answer;
import org.yibaotong.newsroom.hint.Looked;

/** What no browser sends: it is answered in Chinese all the same, changes nothing, and is one line in the log. */
@YibaotongTest
class BadRequestTests {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String NOT_UNDERSTOOD = "这个请求看不懂，什么也没有改动";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Looked looked;

    private Wire wire;
    private Kept before;
    private DoorLog log;

    @BeforeEach
    void come() {
        wire = new Wire(port);
        looked.atEverything();
        before = Kept.now(jdbc);
        log = DoorLog.open();
    }

    @AfterEach
    void leave() {
        log.close();
        assertThat(Kept.now(jdbc)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE\r\n\r\n",
                "\u0016\u0003\u0001\u0002 a handshake of TLS\r\n\r\n",
                "GET /\u0000 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /news/<script> HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /search?q=春 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b<>\r\n\r\n",
                "POST /desk HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
                "POST /desk HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
            })
    void aBrokenRequest(String request) {
        assertRefused(wire.send(request), 400, NOT_UNDERSTOOD);
    }

    @Test
    void aVersionNobodyKnows() {
        assertRefused(wire.send("GET / HTTP/9.9\r\nHost: x\r\n\r\n"), 505, "这个请求看不懂");
    }

    @Test
    void aHugeHeader() {
        assertRefused(wire.get("/", "X-Huge: " + "a".repeat(100_000)), 400, NOT_UNDERSTOOD);
    }

    @Test
    void hundredsOfHeaders() {
        var headers = IntStream.range(0, 300).mapToObj(i -> "X-" + i + ": a").toArray(String[]::new);
        assertRefused(wire.get("/", headers), 400, NOT_UNDERSTOOD);
    }

    @Test
    void anEndlessAddress() {
        assertRefused(wire.get("/search?q=" + "a".repeat(100_000)), 400, NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/news/%00", "/news/%ff", "/news/%zz", "/search?q=%ff%fe", "/search?q=%zz", "/search?q=%ed%a0%80"
            })
    void nulAndWhatIsNoUtf8InTheAddress(String path) {
        assertRefused(wire.get(path), 400, NOT_UNDERSTOOD);
    }

    @Test
    void nulInAParameterIsNotSeen() {
        var answer = wire.get("/search?q=%00%E8%B7%AF%E7%81%AF");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("“路灯”").doesNotContain("\u0000");
    }

    @Test
    void bracketsInAnAddressArePeoplesWayOfPasting() {
        assertThat(wire.get("/search?q=[a]|{b}").status()).isEqualTo(200);
    }

    static Stream<Arguments> methods() {
        return Stream.of(
                Arguments.of("FOO", "/", 400),
                Arguments.of("PROPFIND", "/desk", 400),
                Arguments.of("TRACE", "/", 405),
                Arguments.of("DELETE", "/news/1", 404),
                Arguments.of("FOO", "/api/v1/units", 400));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aMethodNobodyKnows(String method, String path, int status) {
        var answer = wire.send(method + " " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertRefused(answer, status, "请回到上一页再试", "没有找到");
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=x"})
    void aFormOfManyPartsThatIsCutOff(String type) {
        var body = "--x\r\nContent-Disposition: form-data; name=\"login\"\r\n\r\nhej";
        assertRefused(wire.post("/sign-in", type, body), 400, NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"////", "text/xml", "application/x-www-form-urlencoded; charset=nonsense"})
    void aContentTypeNobodyKnows(String type) {
        var answer = wire.post("/sign-in", type, "login=hejia");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.head()).contains("/sign-in?late");
        log.assertOneLineWithout("hejia");
    }

    @Test
    void twentyThousandParameters() {
        var body = IntStream.range(0, 20_000).mapToObj(i -> "a" + i + "=1").collect(Collectors.joining("&"));
        assertRefused(wire.post("/sign-in", FORM, body), 400, NOT_UNDERSTOOD);
    }

    @Test
    void aFormOfElevenMegabytes() {
        assertRefused(wire.post("/sign-in", FORM, "login=" + "x".repeat(11_000_000)), 413, "太大，没有收下");
    }

    @Test
    void anAcceptHeaderNobodyUnderstands() {
        assertRefused(wire.get("/nowhere", "Accept: ////"), 404, "没有找到");
    }

    @Test
    void onlyAProxyOfOursSaysWhoIsBehindIt() {
        var answer = wire.get("/desk", "X-Forwarded-Host: evil.example", "X-Forwarded-Prefix: /evil");
        assertThat(answer.head()).contains("Location: /sign-in?first").doesNotContain("evil");
    }

    private void assertRefused(Answer answer, int status, String... anyOf) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).containsAnyOf(anyOf).doesNotContain("Tomcat", "Exception", "HTTP Status");
        log.assertOneLineWithout("hejia", "handshake", "<script>");
    }
}
