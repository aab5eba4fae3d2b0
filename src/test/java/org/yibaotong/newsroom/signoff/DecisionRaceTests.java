package org.yibaotong.newsroom.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.newsroom.Refusals.assertRefused;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.AtOnce;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.correction.CorrectionDesk;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.manuscript.PublicNote;
import org.yibaotong.newsroom.proof.Proofs;
import org.yibaotong.newsroom.proof.Reading;
import org.yibaotong.newsroom.review.Decision;
import org.yibaotong.newsroom.review.ReviewDesk;
import org.yibaotong.newsroom.review.ReviewResult;
import org.yibaotong.newsroom.review.Reviews;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.Round;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.newsroom.story.StoryDesk;
import org.yibaotong.newsroom.withdrawal.WithdrawalDesk;

/** Two people decide about one story at the same moment: one decision counts, the other is refused, and nothing lies in between. */
@YibaotongTest
class DecisionRaceTests {

    private static final int TIMES = 5;
    private static final PublicNote NOTE = new PublicNote("原文“星期六”应为“星期日”。");
    private static final Opinion REASON = new Opinion("上游今晚泄洪，沿江居民要马上撤离");

    @Autowired
    Newsroom newsroom;

    @Autowired
    StoryDesk storyDesk;

    @Autowired
    ReviewDesk reviewDesk;

    @Autowired
    SignOffDesk signOffDesk;

    @Autowired
    CorrectionDesk correctionDesk;

    @Autowired
    WithdrawalDesk withdrawalDesk;

    @Autowired
    Reviews reviews;

    @Autowired
    Proofs proofs;

    @Autowired
    SignOffs signOffs;

    @Autowired
    Editions editions;

    @RepeatedTest(TIMES)
    void ofTwoReviewersOneDecides() throws Exception {
        var story = newsroom.inFirstReview("两个人同时初审");
        var told = AtOnce.act(
                () -> review(story, Round.FIRST, ReviewResult.PASS, "chengmin"),
                () -> review(story, Round.FIRST, ReviewResult.SEND_BACK, "jiangyuan"));
        assertThat(told).hasSize(1).extracting(AtOnce::code).allMatch(DecisionRaceTests::isTooLate);
        assertThat(reviews.of(story)).hasSize(1);
        assertThat(newsroom.get(story).stage()).isIn(Stage.IN_SECOND_REVIEW, Stage.EDITING);
    }

    @RepeatedTest(TIMES)
    void anEmergencyAndTheUsualRoadDoNotBothPass() throws Exception {
        var story = newsroom.inFirstReview("应急的时候有人正常审");
        var told = AtOnce.act(
                () -> review(story, Round.FIRST, ReviewResult.PASS, "chengmin"),
                () -> reviewDesk.passInEmergency(story, REASON, 1, newsroom.actor("guming")));
        told.forEach(fault -> assertThat(AtOnce.code(fault)).matches(DecisionRaceTests::isTooLate));
        var last = reviews.of(story).getLast();
        assertThat(newsroom.get(story).stage())
                .isEqualTo(last.emergency() == null ? Stage.IN_SECOND_REVIEW : Stage.TO_BE_SIGNED);
    }

    @RepeatedTest(TIMES)
    void whatIsSavedDuringTheSignatureIsNotWhatIsSigned() throws Exception {
        var story = readToTheEnd("签发的时候有人在改");
        var told = AtOnce.act(
                () -> signOffDesk.signOff(story, 1, newsroom.actor("guming")),
                () -> storyDesk.save(story, Newsroom.text("改过了", "<p>另一句话</p>"), 1, newsroom.actor("luyuan")));
        assertThat(told).hasSize(1);
        var after = newsroom.get(story);
        if (after.stage() == Stage.SIGNED_OFF) {
            assertThat(editions.list(story)).hasSize(1);
            assertThat(signOffs.of(story).getFirst().sha256())
                    .isEqualTo(editions.current(after).sha256());
        } else {
            assertThat(after.stage()).isEqualTo(Stage.IN_FINAL_REVIEW);
            assertThat(after.isLive()).isFalse();
            assertThat(signOffs.of(story)).isEmpty();
        }
    }

    @RepeatedTest(TIMES)
    void aStoryIsSignedOnce() throws Exception {
        var story = readToTheEnd("两位终审同时签发");
        var told = AtOnce.act(
                () -> signOffDesk.signOff(story, 1, newsroom.actor("guming")),
                () -> signOffDesk.signOff(story, 1, newsroom.actor("qinyuanshan")));
        assertThat(told).hasSize(1);
        assertThat(signOffs.of(story)).hasSize(1);
    }

    @RepeatedTest(TIMES)
    void aReadingIsRecordedOnce() throws Exception {
        var story = newsroom.toBeSigned("两个人同时二校");
        newsroom.proofread(story, Reading.FIRST, "luyuan");
        var told = AtOnce.act(
                () -> newsroom.proofread(story, Reading.SECOND, "yezhiwei"),
                () -> newsroom.proofread(story, Reading.SECOND, "mengshuyan"));
        told.forEach(fault -> assertThat(AtOnce.code(fault)).isEqualTo("story.overtaken.by-another"));
        assertThat(proofs.of(story)).hasSize(3 - told.size());
    }

    @RepeatedTest(TIMES)
    void aStoryWithdrawnWhileItsCorrectionIsSignedIsWithdrawn() throws Exception {
        var story = newsroom.signedOff("边更正边撤稿");
        correct(story);
        var edition = newsroom.get(story).edition();
        var told = AtOnce.act(
                () -> signOffDesk.signOff(story, edition, newsroom.actor("qinyuanshan")),
                () -> withdrawalDesk.withdraw(story, "边更正边撤稿", NOTE, newsroom.actor("luyuan")));
        told.forEach(fault -> assertThat(AtOnce.code(fault)).matches(DecisionRaceTests::isTooLate));
        if (newsroom.get(story).stage() == Stage.WITHDRAWN) {
            assertThat(newsroom.get(story).isLive()).isFalse();
            assertThat(newsroom.get(story).road().isCorrection()).isFalse();
        } else {
            assertThat(signOffs.get(story, edition).note()).isEqualTo(NOTE.text());
            withdrawalDesk.withdraw(story, "边更正边撤稿", NOTE, newsroom.actor("luyuan"));
            assertThat(newsroom.get(story).stage()).isEqualTo(Stage.WITHDRAWN);
        }
    }

    @RepeatedTest(TIMES)
    void aLiveStoryIsEitherRevisedOrCorrected() throws Exception {
        var story = newsroom.signedOff("一个要修改一个要更正");
        var told = AtOnce.act(
                () -> storyDesk.revise(story, newsroom.actor("luyuan")),
                () -> correctionDesk.correct(story, NOTE, REASON, newsroom.actor("guming")));
        assertThat(told).hasSize(1);
        assertThat(newsroom.get(story).stage()).isEqualTo(Stage.EDITING);
        assertThat(newsroom.get(story).liveEdition()).isEqualTo(1);
    }

    @Test
    void aCorrectionWaitsForTheRevisionThatIsOpen() {
        var story = newsroom.signedOff("修改没完要更正");
        storyDesk.revise(story, newsroom.actor("luyuan"));
        assertRefused(
                "story.correct.not-now", () -> correctionDesk.correct(story, NOTE, REASON, newsroom.actor("luyuan")));
    }

    @Test
    void whatIsHeldIsSignedOnceItIsPassed() {
        var story = newsroom.inFinalReview("先放一放再签发");
        var until = newsroom.today().plusDays(3);
        var hold = new Decision(Round.FINAL, ReviewResult.HOLD, new Opinion("等三天再发"), 1, until);
        reviewDesk.review(story, hold, newsroom.actor("guming"));
        assertThat(newsroom.get(story).heldUntil()).isEqualTo(until);
        assertRefused(
                "story.sign-off.before-final-review", () -> signOffDesk.signOff(story, 1, newsroom.actor("guming")));
        newsroom.pass(story, Round.FINAL, "guming");
        assertThat(newsroom.get(story).heldUntil()).isNull();
        readThreeTimes(story);
        signOffDesk.signOff(story, 1, newsroom.actor("guming"));
        assertThat(newsroom.get(story).stage()).isEqualTo(Stage.SIGNED_OFF);
    }

    private static boolean isTooLate(String code) {
        return code.equals("story.overtaken.by-another")
                || code.equals("story.review.out-of-turn")
                || code.equals("story.pass.not-now")
                || code.equals("story.sign-off.before-final-review")
                || code.equals("story.withdraw.not-now")
                || code.equals("story.headline.differs")
                || code.equals("story.pass-in-emergency.not-now");
    }

    private void review(StoryId story, Round round, ReviewResult verdict, String login) {
        var decision = new Decision(round, verdict, new Opinion("第二段的人数再核一遍"), 1, null);
        reviewDesk.review(story, decision, newsroom.actor(login));
    }

    private StoryId readToTheEnd(String headline) {
        var story = newsroom.toBeSigned(headline);
        readThreeTimes(story);
        return story;
    }

    private void readThreeTimes(StoryId story) {
        newsroom.proofread(story, Reading.FIRST, "luyuan");
        newsroom.proofread(story, Reading.SECOND, "yezhiwei");
        newsroom.proofread(story, Reading.THIRD, "mengshuyan");
    }

    private void correct(StoryId story) {
        correctionDesk.correct(story, NOTE, REASON, newsroom.actor("luyuan"));
        newsroom.save(story, "边更正边撤稿", "<p>星期日</p>", "luyuan");
        storyDesk.send(story, newsroom.actor("luyuan"));
        newsroom.pass(story, Round.FINAL, "qinyuanshan");
        newsroom.proofread(story, Reading.THIRD, "mengshuyan");
    }
}
