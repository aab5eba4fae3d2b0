package org.yibaotong.newsroom.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.yibaotong.newsroom.Refusals.assertRefused;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Race;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.hint.Looked;
import org.yibaotong.newsroom.pair.Pairs;
import org.yibaotong.newsroom.pool.AnswerDesk.Item;
import org.yibaotong.newsroom.source.Sources;
import org.yibaotong.newsroom.submission.SubmissionStatus;
import org.yibaotong.newsroom.submission.Submissions;
import org.yibaotong.newsroom.submission.TestSubmissions;

/** What tells one event stands together in the pool, is said to be so or not, and is adopted together. */
@YibaotongTest
class EventPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestSubmissions sent;

    @Autowired
    Looked looked;

    @Autowired
    EventDesk desk;

    @Autowired
    AnswerDesk answers;

    @Autowired
    Submissions submissions;

    @Autowired
    Sources sources;

    @Autowired
    Pairs pairs;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Test
    void inTheExampleCityTheCanteensFirstEveningStandsTogether() {
        assertThat(get("/desk/pool?find=晚饭", "luyuan"))
                .bodyText()
                .contains("可能是同一件事", "1篇稿件", "1条线索", "2张照片", "都提到", "<em>17点到18点半</em>")
                .contains("河西食堂的晚饭开了", "河西社区食堂试开晚饭", "以这份为底采用", "不是一件事");
    }

    @Test
    void onceSomebodySaysNoTheyStandApart() throws Exception {
        var two = twoOfOneEvent("老码头的钟修好了，停了三十一年以后今天中午敲了十二下");
        assertThat(get("/desk/pool?find=老码头的钟", "luyuan")).bodyText().contains("可能是同一件事");
        assertThat(say("parting", two.getFirst(), two.getLast(), Instant.now())).hasStatus(HttpStatus.FOUND);
        assertThat(get("/desk/pool?find=老码头的钟", "luyuan")).bodyText().doesNotContain("同一件事");
        assertThat(get("/desk/pool/" + two.getFirst(), "luyuan")).bodyText().contains("说过不是一件事的", "陆远说的");
    }

    @Test
    void whatSomebodyConfirmedIsNoGuessAnyMore() throws Exception {
        var two = twoOfOneEvent("渡轮上的说书人把船票钱捐给了摆渡博物馆，一共六千七百元");
        say("pairing", two.getFirst(), two.getLast(), Instant.now());
        assertThat(get("/desk/pool?find=渡轮上的说书人", "luyuan"))
                .bodyText()
                .contains("同一件事")
                .doesNotContain("可能是同一件事", "还没人确认");
    }

    @Test
    void theTickedOnesJoinTheStoryAndTheOthersWait() throws Exception {
        var two = twoOfOneEvent("纺机厂退休的女工把四百多个旧纱锭做成了台灯，摆满了一条走廊");
        var third = sent.lead("fangmo", "纺机厂退休的女工把四百多个旧纱锭做成台灯，摆了一条走廊，晚上一起亮");
        looked.atEverything();
        adopt(two.getFirst(), two.getFirst() + ".0", two.getLast() + ".0");
        assertThat(statusOf(two.getFirst())).isEqualTo(SubmissionStatus.ADOPTED);
        assertThat(statusOf(two.getLast())).isEqualTo(SubmissionStatus.MERGED);
        assertThat(statusOf(third)).isEqualTo(SubmissionStatus.RECEIVED);
        var story = submissions.findById(two.getFirst()).orElseThrow().answer().storyId();
        assertThat(sources.of(story)).hasSize(2);
        assertThat(pairs.among(two))
                .singleElement()
                .satisfies(pair -> assertThat(pair.isDecided()).isTrue());
    }

    @Test
    void whenOneOfThemIsAnsweredAlreadyNothingIsAdopted() throws Exception {
        var two = twoOfOneEvent("江边的旧水塔里住进了八十多只雨燕，街道把施工推迟到了秋天");
        answers.adopt(new Item(two.getLast(), null), signed.actor("xuqinghe"));
        assertRefused(
                "submission.adopt.other-answered",
                () -> answers.adopt(
                        new Item(two.getFirst(), null),
                        List.of(new Item(two.getLast(), null)),
                        signed.actor("luyuan")));
        assertThat(statusOf(two.getFirst())).isEqualTo(SubmissionStatus.RECEIVED);
    }

    @RepeatedTest(3)
    void ofTwoEditorsWhoSayTheOppositeAtOnceTheSecondIsTold() throws Exception {
        var one = sent.lead("hejia", "两个编辑各说各的");
        var other = sent.lead("zhouxiaolan", "两个编辑各说各的，又一条");
        looked.atEverything();
        var shown = Instant.now();
        assertThat(Race.of(
                        () -> decide(one, other, true, shown, "luyuan"),
                        () -> decide(other, one, false, shown, "xuqinghe")))
                .containsExactlyInAnyOrder("done", "pair.decide.changed-meanwhile");
        assertThat(judged(one, other)).isOne();
    }

    @RepeatedTest(3)
    void twoEditorsWhoTakeTheSameOnesTheOtherWayRoundDoNotWaitForEachOther() throws Exception {
        var two = twoOfOneEvent("两个编辑都想采用的事，一个从前面拿，一个从后面拿，拿的是同两份");
        assertThat(Race.of(
                        () -> adopt(two.getFirst(), two.getLast(), "luyuan"),
                        () -> adopt(two.getLast(), two.getFirst(), "xuqinghe")))
                .contains("done")
                .doesNotContain("CannotAcquireLockException", "PessimisticLockingFailureException")
                .hasSize(2);
        assertThat(two).extracting(this::statusOf).doesNotContain(SubmissionStatus.RECEIVED);
    }

    /** New pairs of three and the adoption of two of them hold the same submissions, in whatever order they were named. */
    @RepeatedTest(3)
    void whoDecidesAndWhoAdoptsDoNotWaitForEachOther() throws Exception {
        var one = sent.lead("hejia", "渡口的一件事");
        var other = sent.lead("zhouxiaolan", "井盖的另一件事");
        var third = sent.lead("hejia", "秧苗的又一件事");
        looked.atEverything();
        assertThat(Race.of(
                        () -> {
                            desk.decide(third, List.of(other, one), false, Instant.now(), signed.actor("luyuan"));
                            return third;
                        },
                        () -> adopt(other, third, "xuqinghe")))
                .allMatch(outcome -> outcome.equals("done") || outcome.equals("pair.decide.changed-meanwhile"));
    }

    @Test
    void theSecondReadsWhatWasSaidMeanwhile() throws Exception {
        var two = twoOfOneEvent("河滩上的旧集装箱改成了自习室，头一天坐满了二十四个座位");
        var shown = Instant.now();
        say("pairing", two.getFirst(), two.getLast(), shown);
        assertThat(say("parting", two.getFirst(), two.getLast(), shown))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("有同事刚说了相反的", "陆远说的");
    }

    @Test
    void whatAnotherDistrictSentIsNeitherShownNorJudged() throws Exception {
        var own = sent.lead("hejia", "两个区都在拍的日落桥，今晚七点十二分太阳正好落在桥洞里");
        var theirs = sent.lead("wanglei", "两个区都在拍的日落桥，今晚七点十二分太阳正好落在桥洞里");
        looked.atEverything();
        assertThat(get("/desk/pool/" + theirs, "tangxiaoman"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(own.toString());
        assertThat(mvc.post()
                        .uri("/desk/pool/" + theirs + "/pairing")
                        .with(signed.as("tangxiaoman"))
                        .with(csrf())
                        .param("others", own.toString())
                        .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatWasPublishedBeforeIsShown() throws Exception {
        var body = jdbc.sql("""
                select regexp_replace(body, '<[^>]*>', '', 'g') from publishing.article
                 where withdrawn_at is null order by length(body) desc limit 1
                """).query(String.class).single();
        var again = sent.lead("hejia", body.substring(0, Math.min(700, body.length())));
        looked.atEverything();
        assertThat(get("/desk/pool/" + again, "luyuan")).bodyText().contains("已经发布过类似的", "文字几乎一样");
    }

    private List<SubmissionId> twoOfOneEvent(String text) throws Exception {
        var two = List.of(sent.lead("hejia", text), sent.lead("zhouxiaolan", text + "，大家都去看了"));
        looked.atEverything();
        return two;
    }

    private Object decide(SubmissionId one, SubmissionId other, boolean same, Instant shown, String login) {
        desk.decide(one, List.of(other), same, shown, signed.actor(login));
        return login;
    }

    private Object adopt(SubmissionId one, SubmissionId other, String login) {
        return answers.adopt(new Item(one, null), List.of(new Item(other, null)), signed.actor(login));
    }

    private void adopt(SubmissionId submission, String... with) {
        assertThat(mvc.post()
                        .uri("/desk/pool/" + submission + "/adoption?seen=0")
                        .with(signed.as("luyuan"))
                        .with(csrf())
                        .param("with", with)
                        .exchange())
                .hasStatus(HttpStatus.FOUND);
    }

    private MvcTestResult say(String what, SubmissionId submission, SubmissionId other, Instant shown) {
        return mvc.post()
                .uri("/desk/pool/" + submission + "/" + what)
                .with(signed.as("luyuan"))
                .with(csrf())
                .param("others", submission.toString(), other.toString())
                .param("shown", shown.toString())
                .exchange();
    }

    private int judged(SubmissionId one, SubmissionId other) {
        return jdbc.sql("""
                select count(*) from audit.entry where thing in (:one, :other) and what in ('submission.pair', 'submission.part')
                """)
                .param("one", one.toString())
                .param("other", other.toString())
                .query(Integer.class)
                .single();
    }

    private SubmissionStatus statusOf(SubmissionId submission) {
        return submissions.findById(submission).orElseThrow().status();
    }

    private MvcTestResult get(String url, String login) {
        return mvc.get().uri(url).with(signed.as(login)).exchange();
    }
}
