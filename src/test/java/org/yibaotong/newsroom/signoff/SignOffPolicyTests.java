package org.yibaotong.newsroom.signoff;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.yibaotong.newsroom.Refusals.assertRefused;
import static org.yibaotong.newsroom.story.Told.NOON;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.proof.Proof;
import org.yibaotong.newsroom.proof.ProofState;
import org.yibaotong.newsroom.proof.Reading;
import org.yibaotong.newsroom.review.Someone;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.newsroom.story.Told;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;

/** Nothing is signed before the final review and the three readings of it. */
class SignOffPolicyTests {

    private final Story story = Told.at(Stage.TO_BE_SIGNED);
    private final Actor gu = Someone.holding(Role.FINAL_REVIEWER);

    @Test
    void aStoryReviewedAndReadThreeTimesIsSigned() {
        assertThatNoException().isThrownBy(() -> sign(story, 1, gu, Set.of(), Reading.values()));
    }

    @Test
    void aStoryIsSignedOffOnlyAfterFinalReview() {
        var early = Told.at(Stage.IN_FINAL_REVIEW);
        assertRefused("story.sign-off.before-final-review", () -> sign(early, 1, gu, Set.of(), Reading.values()));
    }

    @Test
    void onlyAFinalReviewerSigns() {
        var editor = Someone.holding(Role.EDITOR, Role.SECOND_REVIEWER);
        assertRefused("story.sign-off.without-role", () -> sign(story, 1, editor, Set.of(), Reading.values()));
    }

    @Test
    void nobodySignsTheirOwnStory() {
        assertRefused("story.sign-off.own-story", () -> sign(story, 1, gu, Set.of(gu.person()), Reading.values()));
    }

    @Test
    void whoReviewedItIsNoneOfItsAuthors() {
        var xie = PersonId.next();
        var turn = new SigningTurn(story, 1, gu, Set.of(xie), Set.of(xie), read(story, Reading.values()), false, true);
        assertRefused("story.sign-off.reviewer-wrote", () -> SignOffPolicy.check(turn));
    }

    @Test
    void theFirstTwoReadingsAreDone() {
        assertRefused("story.sign-off.proof-missing", () -> sign(story, 1, gu, Set.of(), Reading.FIRST));
    }

    @Test
    void theThirdReadingIsDone() {
        assertRefused(
                "story.sign-off.third-proof-missing",
                () -> sign(story, 1, gu, Set.of(), Reading.FIRST, Reading.SECOND));
    }

    @Test
    void aSignatureIsUnderTheEditionThatWasRead() {
        assertRefused("story.sign-off.edition-moved", () -> sign(story, 2, gu, Set.of(), Reading.values()));
    }

    @Test
    void nothingGraveStandsInItUnanswered() {
        var turn = new SigningTurn(story, 1, gu, Set.of(), Set.of(), read(story, Reading.values()), true, true);
        assertRefused("story.sign-off.grave-doubt", () -> SignOffPolicy.check(turn));
    }

    private static void sign(Story story, int seen, Actor signer, Set<PersonId> authors, Reading... read) {
        SignOffPolicy.check(new SigningTurn(story, seen, signer, authors, Set.of(), read(story, read), false, true));
    }

    private static ProofState read(Story story, Reading... read) {
        var proofs = List.of(read).stream()
                .map(reading -> new Proof(story.id(), reading, 1, 0, new Opinion(""), PersonId.next(), NOON))
                .toList();
        return new ProofState(proofs, story.edition(), false);
    }
}
