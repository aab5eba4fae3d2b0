package org.yibaotong.newsroom.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.yibaotong.newsroom.Refusals.assertRefused;
import static org.yibaotong.newsroom.story.Told.EDITOR;
import static org.yibaotong.newsroom.story.Told.NOON;
import static org.yibaotong.newsroom.story.Told.REVIEWER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.review.Someone;
import org.yibaotong.newsroom.story.Round;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.newsroom.story.Told;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;

/** Three readings in order, the last of exactly what will be signed. */
class ProofPolicyTests {

    private final Story story = Told.at(Stage.TO_BE_SIGNED);
    private final Actor ye = Someone.holding(Role.PROOFREADER);
    private final Actor meng = Someone.holding(Role.PROOFREADER);

    @Test
    void theFirstReadingMayBeTheEditorsOwn() {
        var editor = Someone.holding(Role.EDITOR);
        assertThatNoException().isThrownBy(() -> read(Reading.FIRST, editor, List.of()));
    }

    @Test
    void theSecondReadingIsAProofreaders() {
        var editor = Someone.holding(Role.EDITOR);
        var done = List.of(proof(Reading.FIRST, 1, ye));
        assertRefused("story.proof.without-role", () -> read(Reading.SECOND, editor, done));
    }

    @Test
    void theReadingsComeInOrder() {
        assertRefused("story.proof.out-of-order", () -> read(Reading.SECOND, ye, List.of()));
        assertRefused(
                "story.proof.out-of-order", () -> read(Reading.THIRD, ye, List.of(proof(Reading.FIRST, 1, meng))));
    }

    @Test
    void theSecondReadingIsByAnotherPerson() {
        var done = List.of(proof(Reading.FIRST, 1, ye));
        assertRefused("story.proof.same-person", () -> read(Reading.SECOND, ye, done));
        assertThatNoException().isThrownBy(() -> read(Reading.SECOND, meng, done));
    }

    @Test
    void theThirdReadingWaitsForTheFinalReview() {
        var early = Told.at(Stage.IN_FINAL_REVIEW);
        var state = new ProofState(twoReadings(), 1, false);
        assertRefused(
                "story.proof.not-to-be-signed",
                () -> ProofPolicy.check(new ProofTurn(early, Reading.THIRD, 1, ye, state)));
    }

    @Test
    void aReadingIsOfTheEditionThatWasRead() {
        var state = ProofState.of(story, List.of());
        assertRefused(
                "story.proof.edition-moved",
                () -> ProofPolicy.check(new ProofTurn(story, Reading.FIRST, 2, ye, state)));
    }

    @Test
    void aChangeAfterTheThirdReadingAsksForItAgain() {
        var all = List.of(proof(Reading.FIRST, 1, ye), proof(Reading.SECOND, 1, meng), proof(Reading.THIRD, 1, ye));
        assertThat(ProofState.of(story, all).next()).isEmpty();
        story.save(Told.text("三校后又改"), 1, EDITOR, NOON);
        story.pass(Round.FINAL, "同意", REVIEWER, NOON);
        assertThat(ProofState.of(story, all).next()).contains(Reading.THIRD);
    }

    @Test
    void aRevisionIsReadAnewFromTheFirst() {
        var revised = Told.revisedAt(Stage.EDITING);
        assertThat(ProofState.of(revised, twoReadings()).next()).contains(Reading.FIRST);
    }

    @Test
    void aCorrectionNeedsOnlyTheThirdReading() {
        assertThat(ProofState.of(Told.corrected(), twoReadings()).next()).contains(Reading.THIRD);
    }

    @Test
    void errorsAreCountedFromZeroUp() {
        assertRefused(
                "story.errors.out-of-range",
                () -> new Proof(story.id(), Reading.FIRST, 1, -1, new Opinion(""), PersonId.next(), NOON));
    }

    private void read(Reading reading, Actor reader, List<Proof> done) {
        ProofPolicy.check(new ProofTurn(story, reading, 1, reader, ProofState.of(story, done)));
    }

    private List<Proof> twoReadings() {
        return List.of(proof(Reading.FIRST, 1, ye), proof(Reading.SECOND, 1, meng));
    }

    private Proof proof(Reading reading, int edition, Actor by) {
        return new Proof(story.id(), reading, edition, 0, new Opinion(""), by.person(), NOON);
    }
}
