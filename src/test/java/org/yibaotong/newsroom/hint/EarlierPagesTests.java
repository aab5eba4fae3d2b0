package org.yibaotong.newsroom.hint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.pair.PairDesk;
import org.yibaotong.newsroom.pair.Pairs;
import org.yibaotong.newsroom.submission.Submissions;
import org.yibaotong.newsroom.submission.TestSubmissions;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NewId;

/** Whoever sent what others had reported reads so on the receipt, however it was sent. */
@YibaotongTest
class EarlierPagesTests {

    private static final String ALREADY = "已经有1人报过这件事";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestSubmissions sent;

    @Autowired
    Looked looked;

    @Autowired
    Signed signed;

    @Autowired
    Submissions submissions;

    @Autowired
    EarlierReports earlier;

    @Autowired
    PairDesk desk;

    @Autowired
    Pairs pairs;

    @Test
    void theReceiptSaysThatOthersHadReportedItAndWhatCanBeDone() {
        var other = reported("河堤上的修表匠给一百零六只停了的老怀表上了弦，摆满了整张台阶");
        var receipt = send("zhouxiaolan", "河堤上的修表匠给一百零六只停了的老怀表上了弦，我也拍到了");
        looked.atEverything();
        assertThat(get(receipt, "zhouxiaolan"))
                .hasStatusOk()
                .bodyText()
                .contains(ALREADY, "河堤上的修表匠给一百零六只", "河西社区", "都提到：", "补充给这件事", "不是一件事")
                .contains(receipt + "/earlier/" + other);
    }

    /** Who follows the way to the receipt at once is sooner than the thread that looks. */
    @Test
    void itSaysSoAtTheFirstLookTooBeforeAnythingIsKept() {
        reported("磨豆腐的蔡婆婆把四十六年的账本借给了村小，孩子们照着学算术");
        var receipt = looked.atNothingDuring(() -> {
            var sentNow = send("zhouxiaolan", "磨豆腐的蔡婆婆把四十六年的账本借给了村小，孩子们照着学算术，学得快");
            assertThat(pairs.of(id(sentNow))).isEmpty();
            assertThat(get(sentNow, "zhouxiaolan")).bodyText().contains(ALREADY, "补充给这件事");
            return sentNow;
        });
        looked.atEverything();
        assertThat(pairs.of(id(receipt))).isNotEmpty();
    }

    @Test
    void allWhoReportedItAreCountedAndNobodyIsNamed() {
        var text = "老灯塔的看守人把六十一盏马灯送给了夜校，一盏一个学员";
        reported(text);
        reported(text + "，灯芯是新换的");
        sent.lead("zhouxiaolan", text + "，大家都去看了");
        looked.atEverything();
        var receipt = send("gaoxin", text + "，我们局里也去了");
        looked.atEverything();
        assertThat(get(receipt, "gaoxin")).bodyText().contains("已经有2人报过这件事").doesNotContain("何佳", "周晓岚");
    }

    @Test
    void whatNobodyReportedBeforeIsReceivedWithoutAWordOfIt() {
        var receipt = send("zhouxiaolan", "屋顶上的养蜂人昨天割了第一桶椴树蜜，分给了楼里三十三户");
        assertThat(get(receipt, "zhouxiaolan")).bodyText().doesNotContain("人报过这件事");
        looked.atEverything();
        assertThat(get(receipt, "zhouxiaolan")).bodyText().doesNotContain("人报过这件事", "/earlier/");
    }

    @Test
    void whatOneReportedOneselfAndWhatCameLaterIsNotEarlier() {
        var text = "弄堂口的补锅匠收了一个十九岁的徒弟，头一口锅补了整整两天";
        sent.lead("zhouxiaolan", text);
        looked.atEverything();
        var receipt = send("zhouxiaolan", text + "，补好了");
        looked.atEverything();
        reported(text + "，街坊都来看");
        assertThat(get(receipt, "zhouxiaolan")).bodyText().doesNotContain("人报过这件事");
    }

    @Test
    void whatAnotherDistrictReportedIsNotShownNorCounted() {
        var text = "扎风筝的老邮差把五十三封退信画在风筝上，放了一个下午";
        var other = reported(text);
        var receipt = send("wanglei", text + "，放得很高");
        looked.atEverything();
        assertThat(pairs.of(id(receipt))).isNotEmpty();
        assertThat(get(receipt, "wanglei")).hasStatusOk().bodyText().doesNotContain("人报过这件事", "/earlier/");
        assertThat(say(receipt, other, true, "wanglei")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void onlyWhoeverSentItReadsItAndSaysSomething() {
        var text = "船坞里的木匠照着一张老照片复原了七只摇橹船，桐油刷了九遍";
        var other = reported(text);
        var receipt = send("zhouxiaolan", text + "，明天下水");
        looked.atEverything();
        assertThat(earlier.of(submissions.findById(id(receipt)).orElseThrow(), colleague(), Instant.now()))
                .isEqualTo(EarlierPage.NONE);
        assertThat(get(receipt, "hejia")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(say(receipt, other, true, "hejia")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pairs.among(List.of(id(receipt), other))).noneMatch(pair -> pair.isDecided());
    }

    @Test
    void whatAddsToAnotherIsKeptAsTheSendersWordAndCanBeTakenBack() {
        var text = "裁纸刀厂的老车间改成了连环画书屋，两千七百本都是工人带来的";
        var other = reported(text);
        var receipt = send("zhouxiaolan", text + "，周六开门");
        looked.atEverything();
        assertThat(say(receipt, other, true, "zhouxiaolan")).hasStatus(HttpStatus.FOUND);
        assertThat(get(receipt, "zhouxiaolan"))
                .bodyText()
                .contains(ALREADY, "您说了补充给这件事")
                .doesNotContain("value=\"true\"");
        assertThat(submissions.findById(id(receipt)).orElseThrow().status().isAwaited())
                .isTrue();
        say(receipt, other, false, "zhouxiaolan");
        assertThat(get(receipt, "zhouxiaolan")).bodyText().doesNotContain("人报过这件事");
    }

    @Test
    void whatAnEditorSaidStays() {
        var text = "气象站的退休预报员给幼儿园画了三百六十五张云，一天一张";
        var other = reported(text);
        var receipt = send("zhouxiaolan", text + "，贴满了走廊");
        looked.atEverything();
        desk.decide(id(receipt), List.of(other), false, signed.actor("luyuan").person(), Instant.now());
        assertThat(say(receipt, other, true, "zhouxiaolan"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("就照编辑说的", text);
        assertThat(get(receipt, "zhouxiaolan")).bodyText().doesNotContain("人报过这件事");
    }

    @Test
    void nothingIsOneEventWithItself() {
        var receipt = send("zhouxiaolan", "码头食堂的大师傅把剩的锅巴磨成粉喂了岸边的麻鸭");
        assertThat(say(receipt, id(receipt), true, "zhouxiaolan")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private SubmissionId reported(String text) {
        var reported = sent.lead("hejia", text);
        looked.atEverything();
        return reported;
    }

    private String send(String login, String text) {
        var answer = mvc.post()
                .uri("/desk/submissions")
                .with(signed.as(login))
                .with(csrf())
                .param("key", NewId.next().toString())
                .param("text", text)
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult say(String receipt, SubmissionId other, boolean adds, String login) {
        return mvc.post()
                .uri(receipt + "/earlier/" + other)
                .with(signed.as(login))
                .with(csrf())
                .param("adds", String.valueOf(adds))
                .exchange();
    }

    private MvcTestResult get(String url, String login) {
        return mvc.get().uri(url).with(signed.as(login)).exchange();
    }

    /** Of the same unit, so that the receipt may be opened. */
    private Actor colleague() {
        var unit = signed.actor("zhouxiaolan");
        var other = signed.actor("hejia");
        return new Actor(other.person(), other.name(), unit.unit(), unit.unitName(), unit.reaches());
    }

    private static SubmissionId id(String receipt) {
        return SubmissionId.of(receipt.substring(receipt.lastIndexOf('/') + 1));
    }
}
