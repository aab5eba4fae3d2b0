package org.yibaotong.newsroom.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.submission.SubmissionStatus;
import org.yibaotong.newsroom.submission.Submissions;
import org.yibaotong.newsroom.submission.TestSubmissions;
import org.yibaotong.shared.NewId;

@YibaotongTest
class PoolPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestSubmissions sent;

    @Autowired
    Submissions submissions;

    @Autowired
    Signed signed;

    @Test
    void theOldestWaitsAtTheTopAndSilenceIsShownToTheCentre() {
        var page = get("/desk/pool?find=古井水质", "luyuan");
        assertThat(page).hasStatusOk().bodyText().contains("古井水质检测", "过了1天", "已经过时");
    }

    @Test
    void filtersLiveInTheAddress() {
        assertThat(get("/desk/pool?view=HELD", "luyuan"))
                .bodyText()
                .contains("第三部电梯吊装进场")
                .doesNotContain("古井水质");
        assertThat(get("/desk/pool?kind=LEAD", "luyuan"))
                .bodyText()
                .contains("失物架")
                .doesNotContain("古井水质");
        assertThat(get("/desk/pool?find=100%", "luyuan")).bodyText().contains("没有找到");
    }

    @Test
    void allThereEverWasIsWalkedFromEdgeToEdge() {
        var first = get("/desk/pool?view=ALL", "luyuan");
        assertThat(first).bodyText().contains("更早的").doesNotContain("回到最新");
        var older = Pattern.compile("before=([^\"&]+)").matcher(body(first));
        assertThat(older.find()).isTrue();
        var next = get(
                "/desk/pool?view=ALL&before=" + URLDecoder.decode(older.group(1), StandardCharsets.UTF_8), "luyuan");
        assertThat(next).hasStatusOk().bodyText().contains("回到最新");
        assertThat(addresses(body(next))).isNotEmpty().doesNotContainAnyElementsOf(addresses(body(first)));
    }

    @Test
    void ofAllOneCharacterIsTooFew() {
        assertThat(get("/desk/pool?view=ALL&find=灯", "luyuan")).bodyText().contains("请写两个字以上");
        assertThat(get("/desk/pool?view=ALL&find=路灯", "luyuan")).bodyText().doesNotContain("请写两个字以上");
    }

    private static List<String> addresses(String page) {
        return Pattern.compile("href=\"(/desk/pool/[0-9a-f-]{36})")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String body(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void anEditorSeesTheUnitsTheyReach() {
        sent.lead("hejia", "望江区的新鲜事");
        assertThat(get("/desk/pool?find=新鲜事", "luyuan")).bodyText().contains("望江区的新鲜事");
        assertThat(get("/desk/pool?find=新鲜事", "tangxiaoman")).bodyText().doesNotContain("望江区的新鲜事");
    }

    @Test
    void anotherDistrictsSubmissionIsNotThere() {
        var submission = sent.lead("hejia", "望江区的事");
        assertThat(get("/desk/pool/" + submission, "tangxiaoman")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/desk/pool/" + NewId.next(), "luyuan")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aReasonTooShortComesBackWithTheForm() {
        var submission = sent.lead("hejia", "理由太短");
        var answer = mvc.post()
                .uri("/desk/pool/" + submission + "/decline")
                .with(signed.as("luyuan"))
                .with(csrf())
                .param("reason", "不用")
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyText().contains("请写一句为什么没有用", ">不用</textarea>");
    }

    @Test
    void aDayThatIsNoDayComesBackWithTheForm() {
        var submission = sent.lead("hejia", "日子不对");
        for (var until : List.of("", "2026-02-31", "明天", "+999999999-12-31")) {
            var answer = mvc.post()
                    .uri("/desk/pool/" + submission + "/hold")
                    .with(signed.as("luyuan"))
                    .with(csrf())
                    .param("until", until)
                    .exchange();
            assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @Test
    void theSecondEditorReadsWhatTheFirstAnswered() {
        var submission = sent.lead("hejia", "已经采用的");
        adopt(submission.toString(), "luyuan");
        var second = adopt(submission.toString(), "xuqinghe");
        assertThat(second).hasStatus(HttpStatus.CONFLICT);
        assertThat(second).bodyText().contains("没有重复采用", "陆远");
    }

    @Test
    void ofSeveralTickedEachHasItsOwnResult() {
        var one = sent.lead("hejia", "一起谢绝之一");
        var answered = sent.lead("hejia", "一起谢绝之二");
        adopt(answered.toString(), "luyuan");
        var answer = mvc.post()
                .uri("/desk/pool/declines")
                .with(signed.as("luyuan"))
                .with(csrf())
                .param("ticked", seen(one), seen(answered), NewId.next() + ".0")
                .param("reason", "这次先不用，欢迎再报。")
                .exchange();
        assertThat(answer.getMvcResult().getFlashMap().get("done"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly("《一起谢绝之一》");
        assertThat(answer.getMvcResult().getFlashMap().get("refused"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(2)
                .first()
                .asString()
                .contains("一起谢绝之二", "已有编辑答复过");
        assertThat(submissions.findById(one).orElseThrow().status()).isEqualTo(SubmissionStatus.DECLINED);
    }

    @Test
    void whatAColleagueHeldMeanwhileIsNotDeclinedWithTheRest() {
        var held = sent.lead("hejia", "勾选以后同事暂存了");
        var before = seen(held);
        batch("holds", before, "等周三的照片", "2999-01-01");
        assertThat(submissions.findById(held).orElseThrow().status()).isEqualTo(SubmissionStatus.RECEIVED);
        batch("holds", before, "等周三的照片", LocalDate.now().plusDays(3).toString());
        assertThat(refused(batch("declines", before, "这次先不用，欢迎再报。", "")))
                .singleElement()
                .asString()
                .contains("同事刚处理过");
        assertThat(submissions.findById(held).orElseThrow().status()).isEqualTo(SubmissionStatus.HELD);
    }

    @Test
    void aRefusedAnswerToSeveralComesBackAsItWasTyped() {
        var one = sent.lead("hejia", "一起谢绝，理由太短");
        var answer = batch("declines", seen(one), "不用", "");
        assertThat(refused(answer)).hasSize(1);
        assertThat(answer.getMvcResult().getFlashMap().get("typed")).isEqualTo(new AnswerForm(null, "不用", "", null));
    }

    /** Enter in a field presses the first button of its form, so the one who picks a day would decline them all. */
    @Test
    void enterInTheDayHoldsAndDeclinesNothing() throws Exception {
        sent.lead("hejia", "等照片来了再定的一条");
        var button = Pattern.compile("(?s)<form id=\"batch\".*?<button class=\"btn\"([^>]*)>")
                .matcher(Objects.requireNonNull(
                        get("/desk/pool", "luyuan").getResponse().getContentAsString(StandardCharsets.UTF_8)));
        assertThat(button.find()).isTrue();
        assertThat(button.group(1)).contains("formaction=\"/desk/pool/holds\"");
    }

    @Test
    void whatIsNoTickedRowIsABadRequest() {
        assertThat(batch("declines", "no-row", "这次先不用，欢迎再报。", "")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private MvcTestResult batch(String answer, String ticked, String reason, String until) {
        return mvc.post()
                .uri("/desk/pool/" + answer)
                .with(signed.as("luyuan"))
                .with(csrf())
                .param("ticked", ticked)
                .param("reason", reason)
                .param("until", until)
                .exchange();
    }

    private static List<?> refused(MvcTestResult answer) {
        return (List<?>)
                Objects.requireNonNull(answer.getMvcResult().getFlashMap().get("refused"));
    }

    private String seen(SubmissionId submission) {
        return submission + "." + submissions.findById(submission).orElseThrow().version();
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        var submission = sent.lead("hejia", "没有令牌");
        var answer = mvc.post()
                .uri("/desk/pool/" + submission + "/adoption")
                .with(signed.as("luyuan"))
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(submissions.findById(submission).orElseThrow().status()).isEqualTo(SubmissionStatus.RECEIVED);
    }

    @Test
    void sendersDoNotAnswerThemselves() {
        assertThat(get("/desk/pool", "hejia")).hasStatus(HttpStatus.FORBIDDEN);
        var submission = sent.lead("hejia", "自己采用自己");
        var answer = mvc.post()
                .uri("/api/v1/submissions/" + submission + "/adoption")
                .with(signed.as("hejia"))
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void programsAreRefusedByTheSameRules() {
        var submission = sent.lead("hejia", "程序谢绝");
        var url = "/api/v1/submissions/" + submission + "/decline";
        assertThat(post(url, "{\"reason\": \"不用\"}"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("answer.reason.missing");
        assertThat(post(url, "{\"reason\": \"这次先不用，欢迎再报。\"}")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(post(url, "{\"reason\": \"这次先不用，欢迎再报。\"}"))
                .bodyText()
                .contains("submission.decline.already-answered");
    }

    private MvcTestResult adopt(String submission, String login) {
        return mvc.post()
                .uri("/desk/pool/" + submission + "/adoption")
                .with(signed.as(login))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String url, String json) {
        return mvc.post()
                .uri(url)
                .with(signed.as("luyuan"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult get(String url, String login) {
        return mvc.get().uri(url).with(signed.as(login)).exchange();
    }
}
