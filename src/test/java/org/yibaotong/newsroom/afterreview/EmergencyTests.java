package org.yibaotong.newsroom.afterreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yibaotong.newsroom.Refusals.assertRefused;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.review.ReviewDesk;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Paging;

/** What cannot wait may go ahead, and is looked at again by somebody else. */
@YibaotongTest
class EmergencyTests {

    private static final Opinion REASON = new Opinion("上游今晚泄洪，沿江居民要马上撤离");

    @Autowired
    ReviewDesk reviewDesk;

    @Autowired
    AfterReviewDesk desk;

    @Autowired
    AfterReviewList list;

    @Autowired
    Newsroom newsroom;

    @Test
    void anEmergencyPassOpensAnAfterReview() {
        var story = passedInEmergency("今晚泄洪，沿江居民请撤离");
        assertThat(newsroom.get(story).stage()).isEqualTo(Stage.TO_BE_SIGNED);
        assertThat(list.open(newsroom.actor("qinyuanshan"), new Paging(1)).rows())
                .anySatisfy(line -> assertThat(line.reason()).isEqualTo(REASON.text()));
    }

    @Test
    void itIsClosedByAnotherReviewerWithAnOpinion() {
        var id = open("应急稿由别人复核");
        var before = list.countFor(newsroom.actor("qinyuanshan"));
        desk.close(id, new Opinion("情况属实，处置得当。"), newsroom.actor("qinyuanshan"));
        assertThat(list.countFor(newsroom.actor("qinyuanshan"))).isEqualTo(before - 1);
        assertRefused(
                "after-review.close.closed", () -> desk.close(id, new Opinion("再看一遍。"), newsroom.actor("chengmin")));
    }

    @Test
    void whoPassedItMayNotCloseIt() {
        var id = open("应急稿自己复核");
        assertRefused(
                "after-review.close.same-person",
                () -> desk.close(id, new Opinion("我看没问题。"), newsroom.actor("guming")));
    }

    @Test
    void anOpinionIsWritten() {
        var id = open("应急稿不写意见");
        assertRefused("story.opinion.missing", () -> desk.close(id, new Opinion("好"), newsroom.actor("qinyuanshan")));
    }

    @Test
    void anEditorMayNotCloseIt() {
        var id = open("应急稿编辑复核");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> desk.close(id, new Opinion("没问题的。"), newsroom.actor("xuqinghe")));
    }

    @Test
    void theReasonHasTenCharactersAtLeast() {
        var story = newsroom.inFirstReview("理由太短");
        assertRefused(
                "story.reason.too-short",
                () -> reviewDesk.passInEmergency(story, new Opinion("很急很急"), 1, newsroom.actor("guming")));
    }

    @Test
    void whatCanGoItsUsualWayIsNoEmergency() {
        var story = newsroom.inFinalReview("三审走得通");
        assertRefused(
                "story.pass-in-emergency.not-needed",
                () -> reviewDesk.passInEmergency(story, REASON, 1, newsroom.actor("guming")));
    }

    private UUID open(String headline) {
        var story = passedInEmergency(headline);
        return list.open(newsroom.actor("qinyuanshan"), new Paging(1)).rows().stream()
                .filter(row -> row.story().equals(story))
                .map(AfterReviewRow::id)
                .findFirst()
                .orElseThrow();
    }

    private StoryId passedInEmergency(String headline) {
        var story = newsroom.inFirstReview(headline);
        reviewDesk.passInEmergency(story, REASON, 1, newsroom.actor("guming"));
        return story;
    }
}
