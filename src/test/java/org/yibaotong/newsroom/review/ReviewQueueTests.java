package org.yibaotong.newsroom.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yibaotong.newsroom.Refusals.assertRefused;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibaotong.YibaotongTest;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Staff;
import org.yibaotong.identity.person.PersonDesk;
import org.yibaotong.identity.person.PersonDetails;
import org.yibaotong.identity.role.Grants;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.list.StoryRow;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.Round;
import org.yibaotong.newsroom.story.StoryDesk;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Times;

/** A reviewer's queue holds what is theirs to review, and nothing else. */
@YibaotongTest
class ReviewQueueTests {

    @Autowired
    ReviewQueue queue;

    @Autowired
    ReviewDesk desk;

    @Autowired
    StoryDesk storyDesk;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Editions editions;

    @Autowired
    Staff staff;

    @Autowired
    Grants grants;

    @Autowired
    PersonDesk personDesk;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Test
    void aStoryStandsOnlyInTheQueueOfTheRoundItWaitsFor() {
        var story = newsroom.inFirstReview("只等初审的稿");
        assertThat(waitingFor("chengmin")).contains(story);
        assertThat(waitingFor("shenzhiqiu")).doesNotContain(story);
        assertThat(waitingFor("guming")).doesNotContain(story);
    }

    @Test
    void whatIsStillEditedIsInNoQueue() {
        var story = newsroom.edited("还没送审的稿");
        assertThat(List.of(waitingFor("chengmin"), waitingFor("shenzhiqiu"), waitingFor("guming")))
                .allSatisfy(waiting -> assertThat(waiting).doesNotContain(story));
    }

    @Test
    void anotherUnitsStoryIsNotInIt() {
        var story = newsroom.inFirstReview("望江街道的稿");
        var elsewhere = Someone.holdingAt(newsroom.actor("wanglei").unit(), Role.FIRST_REVIEWER);
        assertThat(waitingFor(elsewhere)).doesNotContain(story);
    }

    @Test
    void whatOneWroteIsNotInIt() {
        var author = newsroom.actor("luyuan");
        var story = newsroom.inFirstReview("自己写的稿");
        var alsoReviewing = as(author, Role.FIRST_REVIEWER);
        assertThat(waitingFor(alsoReviewing)).doesNotContain(story);
    }

    @Test
    void whatOneReviewedBeforeIsNotInIt() {
        var story = newsroom.inFirstReview("审过一道的稿");
        newsroom.pass(story, Round.FIRST, "chengmin");
        assertThat(waitingFor(as(newsroom.actor("chengmin"), Role.SECOND_REVIEWER)))
                .doesNotContain(story);
        assertThat(waitingFor("luoqingyuan")).contains(story);
    }

    @Test
    void whatIsHeldStaysOutUntilTheDay() {
        var story = newsroom.inFinalReview("先放一放的稿");
        var until = Times.date(clock.instant()).plusDays(3);
        desk.review(
                story,
                new Decision(Round.FINAL, ReviewResult.HOLD, new Opinion("等活动办完"), 1, until),
                newsroom.actor("guming"));
        assertThat(waitingFor("qinyuanshan")).doesNotContain(story);
        assertThat(onDay("qinyuanshan", until)).contains(story);
    }

    @Test
    void theOldestComesFirst() {
        newsroom.inFirstReview("早送的稿");
        newsroom.inFirstReview("晚送的稿");
        var waiting =
                queue.list(newsroom.actor("chengmin"), today(), new Paging(1)).rows();
        assertThat(waiting).isSortedAccordingTo(Comparator.comparing(StoryRow::waitingSince));
    }

    @Test
    void theCountIsThatOfTheList() {
        newsroom.inFirstReview("数一数的稿");
        var actor = newsroom.actor("chengmin");
        assertThat(queue.count(actor, today())).isEqualTo(waitingFor(actor).size());
    }

    /** What the queue shows can be reviewed, and what it hides is refused: one rule, written twice. */
    @Test
    void aReviewerInTurnWhoEditsMayStillReview() {
        var story = newsroom.inFirstReview("初审时改几个字");
        var cheng = newsroom.actor("chengmin");
        desk.edit(story, Newsroom.text("初审时改几个字", "<p>改过的第一段。</p>"), 1, cheng);
        assertThat(waitingFor("chengmin")).contains(story);
        assertThat(desk.obstacle(newsroom.get(story), cheng)).isEmpty();
        newsroom.pass(story, Round.FIRST, "chengmin");
        assertThat(newsroom.get(story).stage().round()).contains(Round.SECOND);
    }

    /** An edition left behind in a turn somebody else ended makes its writer an author. */
    @Test
    void whoEditedInATurnAndLeftItToAnotherIsAnAuthor() {
        var story = newsroom.inFirstReview("改了没审的稿");
        desk.edit(story, Newsroom.text("改了没审的稿", "<p>改过的第一段。</p>"), 1, newsroom.actor("chengmin"));
        newsroom.pass(story, Round.FIRST, "jiangyuan");
        var cheng = as(newsroom.actor("chengmin"), Role.SECOND_REVIEWER);
        assertThat(waitingFor(cheng)).doesNotContain(story);
        assertRefused(
                "story.review.own-story",
                () -> desk.review(
                        story, new Decision(Round.SECOND, ReviewResult.PASS, new Opinion(""), 2, null), cheng));
    }

    @Test
    void aReviewerWhoChangesUnitsInTheMiddleReviewsTheOldOnesNoMore() {
        var story = newsroom.inFirstReview("审到一半换了单位的稿");
        var reviewer = staff.newPerson(newsroom.actor("zhouxiaolan").unit());
        grants.grant(
                reviewer, Role.FIRST_REVIEWER, newsroom.actor("zhouxiaolan").unit(), null);
        assertThat(waitingFor(people.actor(reviewer))).contains(story);
        var text = Newsroom.text("审到一半换了单位的稿", "<p>审到一半改的一段。</p>");
        desk.edit(story, text, 1, people.actor(reviewer));

        move(reviewer, newsroom.actor("wanglei").unit());
        assertThat(waitingFor(people.actor(reviewer))).doesNotContain(story);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> desk.review(story, passed(Round.FIRST), people.actor(reviewer)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.edit(story, text, 2, people.actor(reviewer)));
        assertThat(waitingFor("chengmin"))
                .as("it waits for the others as before")
                .contains(story);
        newsroom.pass(story, Round.FIRST, "chengmin");
        assertThat(newsroom.get(story).stage().round()).contains(Round.SECOND);
        assertThat(editions.current(newsroom.get(story)).text().body())
                .as("what they had written stays")
                .contains("审到一半改的一段");
    }

    private void move(PersonId person, UnitId to) {
        personDesk.revise(person, new PersonDetails("换单位的人", ""), to, newsroom.actor("zhongyi"));
    }

    @Test
    void whatWasPassedBeforeChangingUnitsStandsAndCountsAsTheirRound() {
        var story = newsroom.inFirstReview("审完一道才换单位的稿");
        var before = reviewer(PersonId.next(), "zhouxiaolan", Role.FIRST_REVIEWER);
        desk.review(story, passed(Round.FIRST), before);
        var back = reviewer(before.person(), "zhouxiaolan", Role.SECOND_REVIEWER);
        assertThat(waitingFor(back)).doesNotContain(story);
        assertRefused("story.review.same-person", () -> desk.review(story, passed(Round.SECOND), back));
        newsroom.pass(story, Round.SECOND, "shenzhiqiu");
        assertThat(newsroom.get(story).stage().round()).contains(Round.FINAL);
    }

    private static Decision passed(Round round) {
        return new Decision(round, ReviewResult.PASS, new Opinion("同意。"), 1, null);
    }

    /** Somebody who reviews where that colleague works. */
    private Actor reviewer(PersonId person, String colleague, Role role) {
        var unit = newsroom.actor(colleague).unit();
        return new Actor(person, "某人", unit, "某单位", Map.of(role, new Reach(Set.of(unit))));
    }

    @Test
    void nobodyButTheReviewerInTurnWritesDuringReview() {
        var story = newsroom.inFirstReview("审的时候别人来改");
        var text = Newsroom.text("偷偷改", "<p>偷偷改</p>");
        assertRefused("story.save.in-review", () -> storyDesk.save(story, text, 1, newsroom.actor("luyuan")));
        assertRefused("story.review.without-role", () -> desk.edit(story, text, 1, newsroom.actor("shenzhiqiu")));
    }

    private List<StoryId> waitingFor(String login) {
        return waitingFor(newsroom.actor(login));
    }

    private List<StoryId> waitingFor(Actor actor) {
        return onDay(actor, today());
    }

    private List<StoryId> onDay(String login, LocalDate day) {
        return onDay(newsroom.actor(login), day);
    }

    private List<StoryId> onDay(Actor actor, LocalDate day) {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(page -> queue.list(actor, day, new Paging(page)).rows())
                .flatMap(List::stream)
                .map(StoryRow::id)
                .toList();
    }

    /** The same person with one more role, reaching the whole city. */
    private Actor as(Actor person, Role role) {
        var reach = newsroom.actor("guming").reach(Role.FINAL_REVIEWER);
        return new Actor(person.person(), person.name(), person.unit(), person.unitName(), Map.of(role, reach));
    }

    private LocalDate today() {
        return Times.date(clock.instant());
    }
}
