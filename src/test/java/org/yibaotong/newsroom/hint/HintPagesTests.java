package org.yibaotong.newsroom.hint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.submission.Photos;
import org.yibaotong.newsroom.submission.TestSubmissions;
import org.yibaotong.shared.NewId;

@YibaotongTest
class HintPagesTests {

    private static final String REPORTED = "河西社区的老裁缝周二在架空层教会十七个年轻人锁扣眼，最小的九岁";
    private static final String TYPED = "河西社区架空层里，老裁缝周二教十七个年轻人锁扣眼，最小的才九岁";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestSubmissions sent;

    @Autowired
    Photos photos;

    @Autowired
    Looked looked;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    private SubmissionId reported;

    @BeforeEach
    void somebodyReportedIt() {
        reported = sent.lead("hejia", REPORTED);
        looked.atEverything();
    }

    @Test
    void whatWasReportedIsShownWithTheWordsBothSay() {
        assertThat(hints("zhouxiaolan", TYPED))
                .hasStatusOk()
                .bodyText()
                .contains("可能已经有人报过", REPORTED.substring(0, 20), "河西社区", "都提到：", "十七个年轻人锁扣眼")
                .doesNotContain("<html");
    }

    @Test
    void theSamePhotoIsAReason() {
        var one = sent.lead("hejia", "西河坝的放映员把旧胶片晒在堤上，晒了整整三天", 4711);
        var other = sent.lead("zhouxiaolan", "旧胶片铺满西河坝，放映员守着晒", 4711);
        looked.atEverything();
        assertThat(words(one, other)).contains("同一张照片");
    }

    @Test
    void thePhotoThatIsChosenCountsBeforeItIsSent() {
        var words = "堤上晾着好长好长的东西，放映员坐在旁边";
        sent.lead("hejia", "西河坝的放映员把旧胶片晒在堤上，晒了整整四天", 4712);
        looked.atEverything();
        assertThat(hints("zhouxiaolan", words)).bodyText().doesNotContain("同一张照片");
        assertThat(withPhotos(words, photos.keep(4712).sha256()))
                .hasStatusOk()
                .bodyText()
                .contains("可能已经有人报过", "旧胶片晒在堤上", "同一张照片");
    }

    @Test
    void aPhotoThatIsNotHereCountsForNothing() {
        var device = "device:" + NewId.next();
        assertThat(withPhotos("渡口", device, "0".repeat(64), "../../etc/passwd", ""))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("可能已经有人报过");
    }

    private MvcTestResult withPhotos(String text, String... pictures) {
        return ask("zhouxiaolan", text)
                .param("pictures", pictures)
                .param("part", "hints")
                .exchange();
    }

    private List<String> words(SubmissionId one, SubmissionId other) {
        return jdbc.sql("select unnest(words) from newsroom.pair where one_id = any(:both) and other_id = any(:both)")
                .param("both", new UUID[] {one.value(), other.value()})
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Test
    void nothingOfAPersonIsShown() {
        assertThat(hints("zhouxiaolan", TYPED)).bodyText().doesNotContain("何佳");
    }

    @Test
    void noNumberToCallIsShown() {
        sent.lead("hejia", "码头水文员七十一岁打 0571-8800 1234，记了一万天水位");
        looked.atEverything();
        assertThat(hints("zhouxiaolan", "码头七十一岁的水文员记了一万天水位，本子摞起来比人高"))
                .bodyText()
                .contains("水文员七十一岁", "****")
                .doesNotContain("8800", "1234");
    }

    @Test
    void whatAnotherDistrictReportedIsNotShown() {
        assertThat(hints("wanglei", TYPED)).hasStatusOk().bodyText().doesNotContain("可能已经有人报过", "老裁缝周二在架空层");
        assertThat(ask("wanglei", TYPED)
                        .param("part", "hints")
                        .param("addsTo", reported.toString())
                        .exchange())
                .bodyText()
                .doesNotContain("老裁缝周二在架空层");
    }

    @Test
    void aDraftIsNobodyElsesBusiness() {
        mvc.post()
                .uri("/desk/submissions/drafts")
                .with(signed.as("zhouxiaolan"))
                .with(csrf())
                .param("key", NewId.next().toString())
                .param("text", "架空层的修鞋匠把四十双旧球鞋补好送给了环卫工人，谁也没告诉")
                .exchange();
        assertThat(hints("hejia", "架空层的修鞋匠把四十双旧球鞋补好送给了环卫工人")).bodyText().doesNotContain("修鞋匠");
    }

    @Test
    void whatIsSaidToBeSomethingElseIsNotAskedAgain() {
        assertThat(ask("zhouxiaolan", TYPED)
                        .param("part", "hints")
                        .param("apart", reported.toString())
                        .exchange())
                .bodyText()
                .contains("name=\"apart\" value=\"" + reported)
                .doesNotContain("value=\"" + reported + "\">补充");
    }

    @Test
    void withoutItsScriptTheWholePageComesBackWithEverythingTyped() {
        assertThat(ask("zhouxiaolan", TYPED).param("place", "架空层").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("<html", TYPED, "架空层", "可能已经有人报过", ">提交</button>");
    }

    @Test
    void whatAddsToAnotherIsSentAsAlwaysAndKeptAsTheSendersWord() {
        var answer = send("zhouxiaolan").param("addsTo", reported.toString()).exchange();
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        assertThat(saidOf(answer.getResponse().getRedirectedUrl())).isTrue();
    }

    @Test
    void whatIsSomethingElseIsKeptForThePairForGood() {
        var answer = send("zhouxiaolan").param("apart", reported.toString()).exchange();
        looked.atEverything();
        assertThat(saidOf(answer.getResponse().getRedirectedUrl())).isFalse();
    }

    @Test
    void aReportIsNeverRefusedForAHint() {
        assertThat(send("zhouxiaolan")
                        .param("addsTo", NewId.next().toString())
                        .param("apart", "no id", NewId.next().toString())
                        .exchange())
                .hasStatus(HttpStatus.FOUND);
    }

    @Test
    void twoStreetsDoingTheSameStayApart() {
        sent.lead("songzhiyuan", "竹园街道组织党员干部开展学雷锋志愿服务活动，清扫楼道、慰问老人，参加的有46人");
        looked.atEverything();
        assertThat(hints("zhouxiaolan", "望江街道组织党员干部开展学雷锋志愿服务活动，清扫楼道、慰问老人，参加的有38人"))
                .bodyText()
                .doesNotContain("可能已经有人报过");
    }

    @Test
    void whateverIsTypedIsAnswered() {
        for (var typed : new String[] {"", "渡口", "\uD83C\uDF3E".repeat(300), "灯".repeat(100_000), "title:* AND \"("}) {
            assertThat(hints("zhouxiaolan", typed)).hasStatusOk();
        }
    }

    private MvcTestResult hints(String login, String text) {
        return ask(login, text).param("part", "hints").exchange();
    }

    private MockMvcRequestBuilder ask(String login, String text) {
        return mvc.post()
                .uri("/desk/submissions/likely")
                .with(signed.as(login))
                .with(csrf())
                .param("text", text);
    }

    private MockMvcRequestBuilder send(String login) {
        return mvc.post()
                .uri("/desk/submissions")
                .with(signed.as(login))
                .with(csrf())
                .param("key", NewId.next().toString())
                .param("text", TYPED);
    }

    private boolean saidOf(String receipt) {
        return jdbc.sql(
                        "select same from newsroom.pair where :id in (one_id, other_id) and :other in (one_id, other_id)")
                .param("id", UUID.fromString(receipt.substring(receipt.lastIndexOf('/') + 1)))
                .param("other", reported.value())
                .query(Boolean.class)
                .single();
    }
}
