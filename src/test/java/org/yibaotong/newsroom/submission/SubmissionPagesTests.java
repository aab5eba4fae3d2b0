package org.yibaotong.newsroom.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.hint.Looked;
import org.yibaotong.shared.NewId;

@YibaotongTest
class SubmissionPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    Photos photos;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Looked looked;

    @Test
    void aSentenceIsEnough() {
        var answer = send(NewId.next(), "河西社区食堂今天开张").exchange();
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        assertThat(receiptOf(answer)).hasStatusOk().bodyText().contains("河西社区食堂今天开张", "已报送", "编辑还在看");
    }

    @Test
    void pressingTwiceGivesTheSameReceipt() {
        var key = NewId.next();
        var first = send(key, "按了两下").exchange();
        var second = send(key, "按了两下").exchange();
        assertThat(second).hasRedirectedUrl(first.getResponse().getRedirectedUrl());
    }

    @Test
    void anEmptyOneComesBackWithPhotosAndEverythingElse() {
        var photo = photos.keep(11).toString();
        var answer = send(NewId.next(), "")
                .param("place", "渡口路<b>")
                .param("pictures", photo)
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyText().contains("写一句发生了什么", "渡口路&lt;b", photo);
    }

    @Test
    void captionsStayWithTheirPhotosInTheirOrder() {
        var first = photos.keep(21).toString();
        var second = photos.keep(22).toString();
        var answer = send(NewId.next(), "两张照片")
                .param("pictures", second, first, second)
                .param("captions", "后拍的一张", "", "又是它")
                .exchange();
        assertThat(receiptOf(answer))
                .bodyText()
                .containsPattern("(?s)" + second + ".*后拍的一张.*" + first)
                .doesNotContain("又是它");
    }

    @Test
    void aPhotoStillOnTheDeviceIsNotSilentlyLeftOut() {
        var answer = send(NewId.next(), "照片还没传完")
                .param("pictures", "device:1")
                .param("captions", "图说也在")
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyText().contains("有一张照片没有传好", "device:1", "图说也在");
    }

    @Test
    void aCaptionIsNoEssay() {
        var answer = send(NewId.next(), "图说太长")
                .param("pictures", photos.keep(23).toString())
                .param("captions", "长".repeat(201))
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyText().contains("图说太长了", "长".repeat(201));
    }

    @Test
    void aNewOneSaysForNobodyAtWhichHourItWas() {
        assertThat(get("/desk/submissions/new", "hejia"))
                .bodyText()
                .contains("value=\"今天\"")
                .doesNotContain("value=\"今天上午\"", "value=\"今天下午\"", "value=\"今天晚上\"");
    }

    @Test
    void whatWasBegunIsOfferedToGoOnWith() {
        keep(NewId.next(), "写到一半的新鲜事").exchange();
        assertThat(get("/desk/submissions/new", "hejia")).bodyText().contains("写到一半的：", "写到一半的新鲜事");
    }

    @Test
    void aMillionCharactersComeBackAsTheyWereTyped() {
        var million = "t".repeat(1_000_000);
        var answer = story(million, "<p>正文</p>").exchange();
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyText().contains("标题太长了，最多 100 字", million);
    }

    @Test
    void scriptsDoNotReachAPage() {
        var answer = story("标题<script>", "<p>正文</p><script>alert(1)</script><svg onload=alert(2)>")
                .exchange();
        assertThat(receiptOf(answer)).bodyText().contains("标题&lt;script&gt;").doesNotContain("alert(");
    }

    /** Only emoji, and every language Java knows the name of, each in its own letters. */
    static Stream<Arguments> oddTexts() {
        var emoji = List.of("🎉🎊", "👍🏽", "👨‍👩‍👧", "🇨🇳", "1️⃣");
        var read = List.of("日本語", "العربية", "हिन्दी", "français", "русский", "ไทย");
        var languages = Stream.of(Locale.getAvailableLocales())
                .map(locale -> locale.getDisplayLanguage(locale))
                .filter(name -> !name.isBlank());
        var all = Stream.concat(read.stream(), languages).distinct().toList();
        return Stream.of(
                Arguments.of("emoji", String.join("", emoji), emoji),
                Arguments.of(all.size() + " languages", String.join(" ", all), read));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddTexts")
    void whateverItIsWrittenInIsReadFromThePoolToTheSheet(String what, String text, List<String> read) {
        for (var form : List.of(send(NewId.next(), text), story(read.get(0) + read.get(1), "<p>" + text + "</p>"))) {
            var answer = form.exchange();
            assertThat(receiptOf(answer)).hasStatusOk().bodyText().contains(read);
            var id = String.valueOf(answer.getResponse().getRedirectedUrl()).replaceFirst(".*/", "");
            looked.atEverything();
            assertThat(get("/desk/pool", "luyuan")).hasStatusOk();
            assertThat(get("/desk/pool/" + id, "luyuan"))
                    .hasStatusOk()
                    .bodyText()
                    .contains(read);
            assertThat(get("/desk/events/" + id, "luyuan"))
                    .hasStatusOk()
                    .bodyText()
                    .contains(read);
            assertThat(get(adopted(id), "luyuan")).hasStatusOk().bodyText().contains(read);
        }
    }

    private String adopted(String id) {
        var answer = mvc.post()
                .uri("/desk/pool/" + id + "/adoption")
                .with(signed.as("luyuan"))
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        var key = NewId.next();
        var answer = mvc.post()
                .uri("/desk/submissions")
                .with(signed.as("hejia"))
                .param("key", key.toString())
                .param("text", "伪造")
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(sentWith(key)).isZero();
    }

    @Test
    void anotherUnitsReceiptIsNotThere() {
        var sent = send(NewId.next(), "河西的事").exchange().getResponse().getRedirectedUrl();
        assertThat(get(sent, "wanglei")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/desk/submissions/" + NewId.next(), "hejia")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/desk/submissions/none", "hejia")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void whatIsTypedIsKeptUntilItIsSent() {
        var key = NewId.next();
        assertThat(keep(key, "写到一半").exchange()).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(get("/desk/submissions/new?draft=" + key, "hejia"))
                .hasStatusOk()
                .bodyText()
                .contains("写到一半");
        assertThat(get("/desk/submissions", "hejia")).bodyText().contains("写到一半");
        send(key, "写到一半，写完了").exchange();
        assertThat(get("/desk/submissions/new?draft=" + key, "hejia")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aLateAutosaveDoesNotBringASentOneBack() {
        var key = NewId.next();
        send(key, "已经送出去了").exchange();
        keep(key, "已经送出去了").exchange();
        assertThat(get("/desk/submissions/new?draft=" + key, "hejia")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void nobodyOpensOrDropsAnothersDraft() {
        var key = NewId.next();
        keep(key, "只有我看得到").exchange();
        assertThat(get("/desk/submissions/new?draft=" + key, "wanglei")).hasStatus(HttpStatus.NOT_FOUND);
        mvc.post()
                .uri("/desk/submissions/drafts/" + key + "/removal")
                .with(signed.as("wanglei"))
                .with(csrf())
                .exchange();
        assertThat(get("/desk/submissions/new?draft=" + key, "hejia")).hasStatusOk();
    }

    @Test
    void aFileThatIsNotWordIsRefusedAndTheTextStays() {
        var answer = mvc.post()
                .uri("/desk/submissions/word")
                .with(signed.as("hejia"))
                .with(csrf())
                .multipart()
                .file("word", "不是 Word".getBytes(StandardCharsets.UTF_8))
                .param("text", "写好的一句")
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyText().contains("has-error", "写好的一句");
    }

    @Test
    void editorsDoNotReport() {
        assertThat(get("/desk/submissions/new", "luyuan")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MockMvcRequestBuilder send(UUID key, String text) {
        return mvc.post()
                .uri("/desk/submissions")
                .with(signed.as("hejia"))
                .with(csrf())
                .param("key", key.toString())
                .param("kind", "LEAD")
                .param("text", text);
    }

    private MockMvcRequestBuilder story(String title, String body) {
        return mvc.post()
                .uri("/desk/submissions")
                .with(signed.as("hejia"))
                .with(csrf())
                .param("key", NewId.next().toString())
                .param("kind", "STORY")
                .param("title", title)
                .param("body", body);
    }

    private MockMvcRequestBuilder keep(UUID key, String text) {
        return mvc.post()
                .uri("/desk/submissions/drafts")
                .with(signed.as("hejia"))
                .with(csrf())
                .param("key", key.toString())
                .param("kind", "LEAD")
                .param("text", text);
    }

    private MvcTestResult receiptOf(MvcTestResult sent) {
        return mvc.get()
                .uri(sent.getResponse().getRedirectedUrl())
                .with(signed.as("hejia"))
                .exchange();
    }

    private MvcTestResult get(String url, String login) {
        return mvc.get().uri(url).with(signed.as(login)).exchange();
    }

    private int sentWith(UUID key) {
        return jdbc.sql("select count(*) from newsroom.submission where client_key = :key")
                .param("key", key)
                .query(Integer.class)
                .single();
    }
}
