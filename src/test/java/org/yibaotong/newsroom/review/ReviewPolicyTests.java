package org.yibaotong.newsroom.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.yibaotong.newsroom.Refusals.assertRefused;
import static org.yibaotong.newsroom.story.Told.NOON;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.story.Round;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.newsroom.story.Told;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;

/** Three rounds, three people, none of them an author. */
class ReviewPolicyTests {

    private final Story story = Told.at(Stage.IN_SECOND_REVIEW);
    private final Actor shen = Someone.holding(Role.SECOND_REVIEWER);
    private final Actor gu = Someone.holding(Role.SECOND_REVIEWER, Role.FINAL_REVIEWER);

    @Test
    void whoIsInTurnAndWroteNothingMayReview() {
        assertThatNoException().isThrownBy(() -> ReviewPolicy.check(turn(shen, 1, Set.of(), List.of())));
    }

    @Test
    void aReviewerHoldsTheRoleOfTheRound() {
        var first = Someone.holding(Role.FIRST_REVIEWER, Role.EDITOR);
        assertRefused("story.review.without-role", () -> ReviewPolicy.check(turn(first, 1, Set.of(), List.of())));
    }

    @Test
    void aReviewerHoldsTheRoleForTheStorysUnit() {
        var elsewhere = Someone.holdingAt(UnitId.next(), Role.SECOND_REVIEWER);
        assertRefused("story.review.without-role", () -> ReviewPolicy.check(turn(elsewhere, 1, Set.of(), List.of())));
    }

    @Test
    void nobodyReviewsTheirOwnStory() {
        assertRefused(
                "story.review.own-story", () -> ReviewPolicy.check(turn(shen, 1, Set.of(shen.person()), List.of())));
    }

    @Test
    void nobodyReviewsAStoryTwiceInACycle() {
        var first = given(Round.FIRST, story.road().cycle(), shen.person());
        assertRefused("story.review.same-person", () -> ReviewPolicy.check(turn(shen, 1, Set.of(), List.of(first))));
    }

    @Test
    void anEarlierCycleDoesNotCount() {
        var before = given(Round.FIRST, story.road().cycle() - 1, shen.person());
        assertThatNoException().isThrownBy(() -> ReviewPolicy.check(turn(shen, 1, Set.of(), List.of(before))));
    }

    @Test
    void theSameRoundMayBeTakenAgainByTheSamePerson() {
        var second = given(Round.SECOND, story.road().cycle(), shen.person());
        assertThatNoException().isThrownBy(() -> ReviewPolicy.check(turn(shen, 1, Set.of(), List.of(second))));
    }

    @Test
    void aRoundIsTakenInItsTurn() {
        var turn = Turn.of(story, Round.FINAL, 1, gu, Set.of(), List.of());
        assertRefused("story.review.out-of-turn", () -> ReviewPolicy.check(turn));
    }

    @Test
    void aReviewIsOfTheEditionTheReviewerRead() {
        story.save(Told.text("刚刚又改了"), 1, PersonId.next(), NOON);
        assertRefused("story.review.edition-moved", () -> ReviewPolicy.check(turn(shen, 1, Set.of(), List.of())));
    }

    @Test
    void anEmergencySetsTurnAndRepetitionAside() {
        var second = given(Round.SECOND, story.road().cycle(), gu.person());
        var turn = Turn.of(story, Round.FINAL, 1, gu, Set.of(), List.of(second));
        assertThat(ReviewPolicy.refusalInEmergency(turn)).isEmpty();
    }

    @Test
    void noEmergencyMakesAnAuthorAReviewer() {
        var turn = Turn.of(story, Round.FINAL, 1, gu, Set.of(gu.person()), List.of());
        assertThat(ReviewPolicy.refusalInEmergency(turn)).contains("story.review.own-story");
    }

    @Test
    void onlyAFinalReviewerDecidesInAnEmergency() {
        var turn = Turn.of(story, Round.FINAL, 1, shen, Set.of(), List.of());
        assertThat(ReviewPolicy.refusalInEmergency(turn)).contains("story.review.without-role");
    }

    @Test
    void anEmergencyThatSetsNothingAsideIsNone() {
        var ready = Told.at(Stage.IN_FINAL_REVIEW);
        assertThat(ReviewPolicy.refusalInEmergency(Turn.of(ready, Round.FINAL, 1, gu, Set.of(), List.of())))
                .contains("story.pass-in-emergency.not-needed");
    }

    @Test
    void whoStopsAStorySaysWhy() {
        assertRefused(
                "story.opinion.missing",
                () -> new Decision(Round.FIRST, ReviewResult.SEND_BACK, new Opinion(" 改 "), 1, null));
        assertThatNoException()
                .isThrownBy(() -> new Decision(Round.FIRST, ReviewResult.PASS, new Opinion(""), 1, null));
    }

    private Turn turn(Actor reviewer, int seen, Set<PersonId> authors, List<Review> reviews) {
        return Turn.of(story, Round.SECOND, seen, reviewer, authors, reviews);
    }

    private Review given(Round round, int cycle, PersonId by) {
        return new Review(story.id(), cycle, round, 1, ReviewResult.PASS, "同意", null, by, NOON);
    }
}
