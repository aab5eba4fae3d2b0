package org.yibaotong.newsroom.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.newsroom.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

class SubmissionTests {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final String REASON = "会后哪件事办成了，欢迎再报。";

    private final PersonId editor = PersonId.next();
    private final StoryId story = StoryId.next();
    private final Submission submission = submission(List.of());

    @Test
    void whatWasAdoptedIsNotAdoptedAgain() {
        submission.adopt(story, editor, NOON);
        assertThat(submission.status()).isEqualTo(SubmissionStatus.ADOPTED);
        assertRefused("submission.adopt.already-answered", () -> submission.adopt(story, editor, NOON));
    }

    @Test
    void whatIsAnsweredIsAnswered() {
        submission.decline(REASON, editor, NOON);
        assertRefused("submission.merge.already-answered", () -> submission.merge(story, editor, NOON));
        assertRefused("submission.hold.already-answered", () -> submission.hold(TODAY.plusDays(1), "", editor, NOON));
        assertRefused("submission.decline.already-answered", () -> submission.decline(REASON, editor, NOON));
    }

    @Test
    void whatIsHeldMayBeHeldLongerAndThenAdopted() {
        hold(TODAY.plusDays(3));
        hold(TODAY.plusDays(5));
        submission.adopt(story, editor, NOON);
        assertThat(submission.status()).isEqualTo(SubmissionStatus.ADOPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "不用", "  不  用\n\n", "\u200b\u200b\u200b\u200b\u200b\u200b\u200b"})
    void aSenderIsToldWhyInAFewWords(String tooLittle) {
        assertRefused("answer.reason.missing", () -> submission.decline(tooLittle, editor, NOON));
    }

    @Test
    void aReasonIsNotAnEssay() {
        assertRefused("answer.reason.too-long", () -> submission.decline("长".repeat(501), editor, NOON));
    }

    @Test
    void aHeldOneIsHeldForADayToCome() {
        assertRefused("answer.until.is-past", () -> hold(TODAY));
        assertRefused("answer.until.is-past", () -> hold(LocalDate.MIN));
        assertRefused("answer.until.too-far", () -> hold(TODAY.plusDays(367)));
        assertRefused("answer.until.too-far", () -> hold(LocalDate.MAX));
    }

    @Test
    void anAnswerToAnOlderPageIsRefused() {
        assertRefused("submission.answer.changed-meanwhile", () -> submission.expect(7));
    }

    @Test
    void thirtyPhotosAreEnough() {
        var photo = new SubmissionPicture("0".repeat(64), "");
        assertRefused("submission.pictures.too-many", () -> submission(Collections.nCopies(31, photo)));
    }

    private void hold(LocalDate until) {
        submission.hold(until, "", editor, NOON);
    }

    private static Submission submission(List<SubmissionPicture> pictures) {
        var content = SubmissionContent.lead("社区食堂今天开张。", "", "", "");
        return Submission.receive(NewId.next(), content, null, pictures, PersonId.next(), UnitId.next(), NOON);
    }
}
