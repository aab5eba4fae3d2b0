package org.yibaotong.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yibaotong.Visitor.to;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.Visitor;
import org.yibaotong.YibaotongTest;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.files.Samples;
import org.yibaotong.newsroom.hint.Looked;
import org.yibaotong.text.HostileHtml;

/**
 * What people, and those who mean harm, send: each gets a clear answer in Chinese, changes nothing, loses nothing typed and is
 * one line in the log. All of it over a real connection; the finer points are tested beside each feature.
 */
@YibaotongTest
class BadInputTests {

    private static final String TYPED = "河西社区渡口巷九盏路灯修好了，张大爷晚上下楼不用打手电";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Looked looked;

    private Visitor sender;
    private Kept before;
    private DoorLog log;

    @BeforeEach
    void come() {
        sender = Visitor.signedIn(port, "hejia");
        sender.get("/desk/submissions/new");
        before = keptNow();
        log = DoorLog.open();
    }

    @AfterEach
    void leave() {
        log.close();
        sender.close();
    }

    @Test
    void aWrongFileBehindARightName() {
        var answer = sendWord("路灯.docx", Samples.write(Samples.photo(40, 30), "jpg"));
        assertRefusedBesideWhatWasTyped(answer, "不是 Word");
    }

    @Test
    void aProgramBehindThePictureName() {
        var answer = sendPhoto("MZ\u0000\u0003 This program cannot be run".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(answer, 409, "不支持这种文件");
    }

    @Test
    void aZipBombAsWord() {
        var answer = sendWord("总结.docx", Word.bomb());
        assertRefusedBesideWhatWasTyped(answer, "里面的内容太多");
    }

    @Test
    void aPictureOf60000By60000() {
        assertRefused(sendPhoto(Samples.pngHeader(60_000, 60_000)), 409, "图片尺寸太大（60,000 × 60,000 像素）");
    }

    @Test
    void xmlWithExternalEntities() throws IOException {
        try (var elsewhere = new ServerSocket(0)) {
            elsewhere.setSoTimeout(1);
            var answer = sendWord("通知.docx", Word.asking("http://127.0.0.1:" + elsewhere.getLocalPort() + "/x.dtd"));
            assertRefusedBesideWhatWasTyped(answer, "Word");
            assertThatThrownBy(elsewhere::accept).as("nobody came").isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void htmlWithScriptsInEveryHidingPlace() {
        var body = HostileHtml.all()
                .map(html -> html + "</script></style></title></textarea></template>-->")
                .reduce("<p>" + TYPED + "</p>", String::concat);
        var answer = sendStory("路灯<script>alert(1)</script>", body);
        assertThat(answer.statusCode()).isEqualTo(302);
        var page = Jsoup.parse(sender.get(to(answer)).body());
        assertThat(page.text()).contains(TYPED, "路灯<script>alert(1)</script>");
        assertThat(page.select("script:not([src^=/]), iframe, object, embed, base, style, svg script, [srcdoc]"))
                .isEmpty();
        assertThat(page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().toLowerCase().startsWith("on")
                        || attribute.getValue().toLowerCase().strip().startsWith("javascript:"));
    }

    @Test
    void aTitleOfAMillionCharacters() {
        var million = "题".repeat(1_000_000);
        var answer = sendStory(million, "<p>" + TYPED + "</p>");
        assertRefused(answer, 422, "标题太长了，最多 100 字", million, TYPED);
    }

    @Test
    void unpairedSurrogatesAndZeroWidthMarks() {
        var answer = sendStory("路\u200B灯\uFEFF修\u202E好", "<p>" + TYPED + "\u2066</p>");
        assertThat(sender.get(to(answer)).body()).contains("<h1>路灯修好").doesNotContain("\u202E", "\u2066");
        sender.get("/desk/submissions/new");
        before = keptNow();
        assertRefused(sendStory("\u200B\u2060", "<p>" + TYPED + "</p>"), 422, "标题", TYPED);
    }

    @Test
    void halvesOfCharactersAsABrowserNeverSendsThem() {
        var answer = sender.send(
                sender.form("/desk/submissions", "text=%ED%A0%80" + TYPED).build());
        assertRefused(answer, 400, "这个请求看不懂，什么也没有改动");
    }

    @Test
    void aFormSentTwice() {
        var key = UUID.randomUUID().toString();
        var first = sender.post("/desk/submissions", "key", key, "kind", "LEAD", "text", TYPED);
        assertThat(sender.get(to(first)).body()).contains("收到了，谢谢您");
        sender.get("/desk/submissions/new");
        var second = sender.post("/desk/submissions", "key", key, "kind", "LEAD", "text", TYPED);
        assertThat(to(second)).isEqualTo(to(first));
        assertThat(sender.get(to(second)).body()).contains("这一条先前已经收到，没有重复");
        assertThat(jdbc.sql("select count(*) from newsroom.submission where client_key = :key")
                        .param("key", UUID.fromString(key))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aFormSentAfterTheSessionEnded() {
        sender.forgetCookies();
        var answer = sender.post("/desk/submissions", "kind", "LEAD", "text", TYPED);
        assertThat(to(answer)).isEqualTo("/sign-in?kept");
        assertThat(Kept.now(jdbc)).isEqualTo(before);
        log.assertOneLineWithout(TYPED, "hejia");
        assertThat(sender.get("/sign-in?kept").body()).contains("您刚才填的内容还在");
        assertThat(to(sender.signIn("hejia", ExampleCity.PASSWORD))).isEqualTo("/desk/kept");
        assertThat(sender.get("/desk/kept").body()).contains(TYPED);
    }

    @Test
    void aMissingCsrfToken() {
        var answer = sender.postWithoutToken("/desk/submissions", "kind", "LEAD", "text", TYPED);
        assertThat(to(answer)).isEqualTo("/desk/kept");
        assertThat(Kept.now(jdbc)).isEqualTo(before);
        log.assertOneLineWithout(TYPED, "hejia");
        assertThat(sender.get("/desk/kept").body()).contains(TYPED);
    }

    @Test
    void aFormFromAnotherSite() {
        var forged = sender.form("/desk/submissions", "kind=LEAD&text=" + TYPED)
                .setHeader("Origin", "https://evil.example")
                .build();
        assertRefused(sender.send(forged), 403, "您的角色不能打开这一页");
    }

    @Test
    void anotherUnitsIdInTheAddress() {
        var receipt = to(sender.post("/desk/submissions", "kind", "LEAD", "text", TYPED));
        try (var other = Visitor.signedIn(port, "wanglei")) {
            before = keptNow();
            log.close();
            log = DoorLog.open();
            var answer = other.get(receipt);
            assertRefused(answer, 404, "没有找到这一页。可能地址不对，也可能不归您看。");
            assertThat(answer.body()).doesNotContain(TYPED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/files/../../secret.key",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/files/..%2f..%2fsecret.key/large",
                "/files/%252e%252e%252fsecret.key/large",
                "/files/..%5c..%5csecret.key/large",
                "/files/..\\..\\secret.key/large",
                "/assets/%2e%2e/application.yaml",
                "/assets/..%252fapplication.yaml",
                "/lib/..;/..;/application.yaml",
                "/desk/files/..%00/x",
            })
    void aPathThatLeadsOut(String path) {
        var answer = new Wire(port).get(path);
        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).containsAnyOf("什么也没有改动", "没有找到");
        assertThat(Kept.now(jdbc)).isEqualTo(before);
        log.assertOneLineWithout(TYPED);
    }

    private HttpResponse<String> sendWord(String name, byte[] content) {
        return sender.postFile(
                "/desk/submissions/word", "text/html", "word", name, content, "kind", "LEAD", "text", TYPED);
    }

    private HttpResponse<String> sendPhoto(byte[] content) {
        return sender.postFile("/desk/files", "application/json", "file", "照片.png", content);
    }

    private HttpResponse<String> sendStory(String title, String body) {
        return sender.post("/desk/submissions", "kind", "STORY", "title", title, "body", body);
    }

    private void assertRefusedBesideWhatWasTyped(HttpResponse<String> answer, String why) {
        assertRefused(answer, 422, why, TYPED);
    }

    private void assertRefused(HttpResponse<String> answer, int status, String... words) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
        assertThat(Kept.now(jdbc)).isEqualTo(before);
        log.assertOneLineWithout(TYPED, "hejia", "何佳");
    }

    /** When all that was rightly sent before has been looked at, and nothing is still being written because of it. */
    private Kept keptNow() {
        looked.atEverything();
        return Kept.now(jdbc);
    }
}
