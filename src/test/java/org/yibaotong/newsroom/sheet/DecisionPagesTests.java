package org.yibaotong.newsroom.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.yibaotong.newsroom.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.proof.Reading;
import org.yibaotong.newsroom.story.Round;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.publishing.delivery.Courier;

/** Reviews, proofs, signatures, corrections and withdrawals, as people make them on the pages. */
@YibaotongTest
class DecisionPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Newsroom newsroom;

    @Autowired
    SavingDesk saving;

    @Autowired
    Signed signed;

    @Autowired
    Courier courier;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aReviewerSeesWhatChangedAndDecides() {
        var story = newsroom.inFirstReview("看改动再决定");
        assertThat(get(story, "/review", "chengmin")).hasStatusOk().bodyText().contains("初审看什么", "您没有写过这篇，可以初审");
        assertThat(review(story, "FIRST", "PASS", "", 1, "chengmin")).hasStatus3xxRedirection();
        assertThat(newsroom.get(story).stage()).isEqualTo(Stage.IN_SECOND_REVIEW);
    }

    @Test
    void sendingBackWithoutAWordIsRefused() {
        var story = newsroom.inFirstReview("退回要写意见");
        assertThat(review(story, "FIRST", "SEND_BACK", "", 1, "chengmin"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请写明意见，至少4个字");
        assertThat(newsroom.get(story).stage()).isEqualTo(Stage.IN_FIRST_REVIEW);
    }

    @Test
    void whatWaitsForItsSignatureIsSentBackWithAWord() {
        var story = newsroom.toBeSigned("签发前退回");
        assertThat(review(story, "FINAL", "SEND_BACK", "", 1, "guming"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请写明意见，至少4个字", "退回修改");
        review(story, "FINAL", "SEND_BACK", "第二段再核一遍", 1, "guming");
        assertThat(newsroom.get(story).stage()).isEqualTo(Stage.EDITING);
    }

    @Test
    void whoPassedAReviewDoesNotWriteAfterwards() {
        var story = newsroom.toBeSigned("审过又来改");
        assertThat(get(story, "?edit=1", "chengmin")).bodyText().doesNotContain("story-form");
        assertThat(get(story, "?edit=1", "yezhiwei")).bodyText().contains("story-form");
        assertRefused(
                "story.save.reviewed-it",
                () -> saving.save(story, Newsroom.text("审过又来改", "<p>改一处</p>"), 1, newsroom.actor("chengmin")));
    }

    @Test
    void theEditorIsToldWhyItCameBack() {
        var story = newsroom.inFirstReview("退回来的稿");
        review(story, "FIRST", "SEND_BACK", "第二段的人数再核一遍", 1, "chengmin");
        assertThat(newsroom.get(story).stage()).isEqualTo(Stage.EDITING);
        assertThat(told("luyuan", story)).contains("《退回来的稿》退回修改");
        assertThat(get(story, "", "luyuan")).bodyText().contains("退回修改：第二段的人数再核一遍");
    }

    @Test
    void aReviewOfAnOlderEditionIsRefusedWithWhatWasTyped() {
        var story = newsroom.inFirstReview("审的时候又改了");
        assertThat(review(story, "FIRST", "PASS", "写了很长的意见", 7, "chengmin"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("又存了第1版", "写了很长的意见");
    }

    @Test
    void whoMayNotReviewIsToldWhyBeforeTrying() {
        var story = newsroom.inFirstReview("已经初审过的人");
        newsroom.pass(story, Round.FIRST, "chengmin");
        assertThat(get(story, "/review", "chengmin")).hasStatusOk().bodyText().contains("您没有这个单位这一审的权限");
    }

    @Test
    void proofsComeInOrderAndTheThirdOfWhatWillBeSigned() {
        var story = newsroom.inFinalReview("按次序校");
        assertThat(proof(story, "SECOND", "yezhiwei")).bodyText().contains("请按一校、二校、三校的次序来");
        assertThat(proof(story, "FIRST", "luyuan")).hasStatus3xxRedirection();
        assertThat(proof(story, "SECOND", "yezhiwei")).hasStatus3xxRedirection();
        assertThat(proof(story, "THIRD", "mengshuyan"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("三校要在终审通过以后");
    }

    @Test
    void aCountOfErrorsThatIsNoNumberComesBack() {
        var story = newsroom.edited("差错数");
        var answer = post(
                story, "/proofs", "luyuan", Map.of("reading", "FIRST", "edition", "1", "errors", "很多", "note", "写了很多"));
        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("差错数请填0到999之间的整数", "写了很多");
    }

    @Test
    void signingWaitsForTheThirdProof() {
        var story = newsroom.toBeSigned("等三校");
        newsroom.proofread(story, Reading.FIRST, "luyuan");
        newsroom.proofread(story, Reading.SECOND, "yezhiwei");
        assertThat(get(story, "/sign-off", "guming")).bodyText().contains("现在这一版还没有三校");
        assertThat(post(story, "/sign-off", "guming", Map.of("edition", "1")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("还没有三校");
        newsroom.proofread(story, Reading.THIRD, "mengshuyan");
        assertThat(post(story, "/sign-off", "guming", Map.of("edition", "1"))).hasStatus3xxRedirection();
        assertThat(newsroom.get(story).stage()).isEqualTo(Stage.SIGNED_OFF);
        courier.catchUp();
        assertThat(told("luyuan", story)).contains("《等三校》已发布");
    }

    @Test
    void onlyAFinalReviewerOpensTheSigningPage() {
        assertThat(get(newsroom.toBeSigned("不能签"), "/sign-off", "luyuan")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aWithdrawalAsksForTheHeadlineAndTellsEveryone() {
        var story = newsroom.signedOff("要撤下的稿");
        assertThat(post(story, "/withdrawal", "guming", Map.of("headline", "要撤的稿", "note", "活动时间有误，先撤下。")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("打的和标题不一样", "活动时间有误");
        assertThat(post(story, "/withdrawal", "guming", Map.of("headline", "要撤下的稿", "note", "活动时间有误，先撤下。")))
                .hasStatus3xxRedirection();
        assertThat(newsroom.get(story).stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(told("luyuan", story)).contains("《要撤下的稿》已撤稿");
        assertThat(told("chengmin", story)).contains("《要撤下的稿》已撤稿");
    }

    @Test
    void aWithdrawalWithoutAReasonIsRefused() {
        var story = newsroom.signedOff("没写原因的撤稿");
        assertThat(post(story, "/withdrawal", "luyuan", Map.of("headline", "没写原因的撤稿", "note", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("给读者看的话太短");
        assertThat(newsroom.get(story).stage()).isEqualTo(Stage.SIGNED_OFF);
    }

    @Test
    void aCorrectionTakesTheExpressRoadAndIsHeardOf() {
        var story = newsroom.signedOff("要更正的稿");
        assertThat(post(story, "/correction", "luyuan", Map.of("note", "“星期六”应为“星期日”。", "reason", "校对漏看")))
                .hasStatus3xxRedirection();
        assertThat(get(story, "", "luyuan")).bodyText().contains("走快路", "送终审");
        newsroom.save(story, "要更正的稿", "<p>星期日。</p>", "luyuan");
        assertThat(post(story, "/review-request", "luyuan", Map.of())).hasStatus3xxRedirection();
        newsroom.pass(story, Round.FINAL, "guming");
        newsroom.proofread(story, Reading.THIRD, "mengshuyan");
        assertThat(post(story, "/sign-off", "guming", Map.of("edition", "2"))).hasStatus3xxRedirection();
        assertThat(newsroom.get(story).liveEdition()).isEqualTo(2);
        courier.catchUp();
        assertThat(told("chengmin", story)).contains("《要更正的稿》已更正");
    }

    @Test
    void aRevisionLeavesTheLiveEditionUntilItIsSigned() {
        var story = newsroom.signedOff("要改的稿");
        assertThat(post(story, "/revision", "luyuan", Map.of())).hasStatus3xxRedirection();
        newsroom.save(story, "要改的稿", "<p>改过的话。</p>", "luyuan");
        assertThat(newsroom.get(story).liveEdition()).isEqualTo(1);
        assertThat(get(story, "", "luyuan")).bodyText().contains("签发以前读者看到的还是原稿");
        assertThat(post(story, "/revision/end", "luyuan", Map.of())).hasStatus3xxRedirection();
        assertThat(newsroom.get(story).edition()).isEqualTo(1);
    }

    @Test
    void anEmergencyIsRefusedWithoutAReason() {
        var story = newsroom.inFirstReview("没写理由的应急");
        assertThat(post(story, "/emergency", "guming", Map.of("edition", "1", "reason", "急")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请写明原因，至少10个字");
    }

    private MvcTestResult review(
            StoryId story, String round, String verdict, String opinion, int edition, String login) {
        return post(
                story,
                "/review",
                login,
                Map.of("round", round, "verdict", verdict, "opinion", opinion, "edition", String.valueOf(edition)));
    }

    private MvcTestResult proof(StoryId story, String reading, String login) {
        return post(story, "/proofs", login, Map.of("reading", reading, "edition", "1", "errors", "0", "note", ""));
    }

    private MvcTestResult post(StoryId story, String below, String login, Map<String, String> fields) {
        var request = mvc.post()
                .uri("/desk/stories/" + story + below)
                .with(signed.as(login))
                .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult get(StoryId story, String below, String login) {
        return mvc.get()
                .uri("/desk/stories/" + story + below)
                .with(signed.as(login))
                .exchange();
    }

    private List<String> told(String login, StoryId story) {
        return jdbc.sql("select title from notices.notice where person_id = :person and url like :url")
                .param("person", signed.person(login).value())
                .param("url", "%" + story)
                .query(String.class)
                .list();
    }
}
