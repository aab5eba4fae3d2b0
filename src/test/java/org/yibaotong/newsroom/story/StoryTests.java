package org.yibaotong.newsroom.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.newsroom.Refusals.assertRefused;
import static org.yibaotong.newsroom.story.Told.EDITOR;
import static org.yibaotong.newsroom.story.Told.NOON;
import static org.yibaotong.newsroom.story.Told.NOTE;
import static org.yibaotong.newsroom.story.Told.REVIEWER;
import static org.yibaotong.newsroom.story.Told.TODAY;

import org.junit.jupiter.api.Test;
import org.yibaotong.newsroom.manuscript.Manuscript;
import org.yibaotong.newsroom.manuscript.PublicNote;

/** What a story lets happen to itself. */
class StoryTests {

    @Test
    void everySaveIsANewEdition() {
        var story = Told.at(Stage.EDITING);
        var second = story.save(Told.text("换一个标题"), 1, EDITOR, NOON);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.basedOn()).isEqualTo(1);
        assertThat(story.headline()).isEqualTo("换一个标题");
    }

    @Test
    void aSaveBasedOnAnOlderEditionIsRefused() {
        var story = Told.at(Stage.EDITING);
        story.save(Told.text("别人先存了"), 1, REVIEWER, NOON);
        assertRefused("story.save.saved-meanwhile", () -> story.save(Told.text("我也存"), 1, EDITOR, NOON));
    }

    @Test
    void anEditionSavedInAReviewIsMarkedWithItsRound() {
        var story = Told.at(Stage.IN_SECOND_REVIEW);
        assertThat(story.save(Told.text("复审时改了"), 1, REVIEWER, NOON).round()).isEqualTo(Round.SECOND);
    }

    @Test
    void aChangeAfterTheFinalReviewNeedsTheFinalReviewAgain() {
        var story = Told.at(Stage.TO_BE_SIGNED);
        story.save(Told.text("三校改了一个字"), 1, EDITOR, NOON);
        assertThat(story.stage()).isEqualTo(Stage.IN_FINAL_REVIEW);
    }

    @Test
    void aStoryWithoutTextIsNotSent() {
        var story = Told.at(Stage.EDITING);
        var empty = Manuscript.of("只有标题", "", "民生", "", null);
        assertRefused("story.send.without-body", () -> story.send(empty, EDITOR, NOON));
    }

    @Test
    void aStoryWithoutTopicIsNotSent() {
        var story = Told.at(Stage.EDITING);
        var none = Manuscript.of("没有栏目", "", "", "<p>正文</p>", null);
        assertRefused("story.send.without-topic", () -> story.send(none, EDITOR, NOON));
    }

    @Test
    void onceItIsOnItsRoadAStoryKeepsATopic() {
        var story = Told.at(Stage.IN_FIRST_REVIEW);
        var none = Manuscript.of("没有栏目", "", "", "<p>正文</p>", null);
        assertRefused("story.topic.missing", () -> story.save(none, story.edition(), REVIEWER, NOON));
    }

    @Test
    void sendingBackBeginsANewCycle() {
        var story = Told.at(Stage.IN_SECOND_REVIEW);
        story.sendBack(Round.SECOND, "第二段要核实", REVIEWER, NOON);
        assertThat(story.road().cycle()).isEqualTo(2);
        story.send(Told.text("核实过了"), EDITOR, NOON);
        assertThat(story.stage()).isEqualTo(Stage.IN_FIRST_REVIEW);
    }

    @Test
    void aRoundIsNotTakenBeforeItsTurn() {
        var story = Told.at(Stage.IN_FIRST_REVIEW);
        assertRefused("story.review.out-of-turn", () -> story.pass(Round.SECOND, "同意", REVIEWER, NOON));
        assertRefused("story.review.out-of-turn", () -> story.sendBack(Round.FINAL, "改改看", REVIEWER, NOON));
    }

    @Test
    void aStoryIsHeldToADayThatIsStillToCome() {
        var story = Told.at(Stage.IN_FINAL_REVIEW);
        assertRefused("story.until.past", () -> story.hold(TODAY, TODAY, "等一等", REVIEWER, NOON));
        assertRefused("story.until.past", () -> story.hold(null, TODAY, "等一等", REVIEWER, NOON));
        story.hold(TODAY.plusDays(1), TODAY, "等一等", REVIEWER, NOON);
        assertThat(story.heldUntil()).isEqualTo(TODAY.plusDays(1));
        story.pass(Round.FINAL, "可以了", REVIEWER, NOON);
        assertThat(story.heldUntil()).isNull();
    }

    @Test
    void onlyTheEditionThatWasSeenIsSigned() {
        var story = Told.at(Stage.TO_BE_SIGNED);
        var seen = Told.edition(story);
        story.save(Told.text("签发前又改了"), 1, EDITOR, NOON);
        story.pass(Round.FINAL, "同意", REVIEWER, NOON);
        assertRefused("story.sign-off.edition-moved", () -> story.signOff(seen, REVIEWER, NOON));
    }

    @Test
    void anEditionThatNoLongerSaysWhatWasSavedIsNotSigned() {
        var story = Told.at(Stage.TO_BE_SIGNED);
        var saved = Told.edition(story);
        var tampered = new Edition(saved.story(), 1, Told.text("库里被改过"), EDITOR, NOON, 0, 1, null, saved.sha256());
        assertRefused("story.sign-off.text-tampered", () -> story.signOff(tampered, REVIEWER, NOON));
    }

    @Test
    void theLiveEditionStaysLiveWhileTheNextIsMade() {
        var story = Told.revisedAt(Stage.IN_SECOND_REVIEW);
        assertThat(story.liveEdition()).isEqualTo(1);
        assertThat(story.edition()).isEqualTo(2);
    }

    @Test
    void aRevisionWithoutAChangeIsNotSent() {
        var story = Told.at(Stage.SIGNED_OFF);
        story.revise(EDITOR, NOON);
        assertRefused("story.send.nothing-changed", () -> story.send(Told.text("三十个微心愿"), EDITOR, NOON));
    }

    @Test
    void anAbandonedRevisionLeavesWhatIsLive() {
        var story = Told.revisedAt(Stage.EDITING);
        var live = Edition.of(story, 1, Told.text("三十个微心愿"), EDITOR, NOON, 0, null);
        story.abandon(live, EDITOR, NOON);
        assertThat(story.stage()).isEqualTo(Stage.SIGNED_OFF);
        assertThat(story.edition()).isEqualTo(1);
        assertThat(story.headline()).isEqualTo("三十个微心愿");
        story.revise(EDITOR, NOON);
        assertThat(story.save(Told.text("再改一次"), 1, EDITOR, NOON).number()).isEqualTo(3);
    }

    @Test
    void aCorrectionTakesTheExpressRoad() {
        var story = Told.corrected();
        story.send(Told.text("更正过的标题"), EDITOR, NOON);
        assertThat(story.stage()).isEqualTo(Stage.IN_FINAL_REVIEW);
        story.pass(Round.FINAL, "同意更正", REVIEWER, NOON);
        assertThat(story.stage()).isEqualTo(Stage.TO_BE_SIGNED);
        assertThat(story.road().isCorrection()).isTrue();
    }

    @Test
    void aSignedCorrectionIsOver() {
        var story = Told.corrected();
        story.send(Told.text("更正过的标题"), EDITOR, NOON);
        story.pass(Round.FINAL, "同意更正", REVIEWER, NOON);
        story.signOff(Told.edition(story), REVIEWER, NOON);
        assertThat(story.road().isCorrection()).isFalse();
        assertThat(story.liveEdition()).isEqualTo(2);
    }

    @Test
    void withdrawingAsksForTheHeadlineThePublicReads() {
        var story = Told.revisedAt(Stage.EDITING);
        var live = Edition.of(story, 1, Told.text("三十个微心愿"), EDITOR, NOON, 0, null);
        assertRefused("story.headline.differs", () -> story.withdraw(live, "改过的标题", NOTE, EDITOR, NOON));
        story.withdraw(live, " 三十个微心愿　", NOTE, EDITOR, NOON);
        assertThat(story.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(story.isLive()).isFalse();
    }

    @Test
    void aPublicNoteIsASentence() {
        assertRefused("story.note.too-short", () -> new PublicNote("有错"));
        assertRefused("story.note.too-long", () -> new PublicNote("错".repeat(201)));
    }
}
