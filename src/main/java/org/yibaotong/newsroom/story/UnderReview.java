package org.yibaotong.newsroom.story;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;

/** What reviewers and proofreaders do with a story (三审三校). Which of them may is decided beside it, by their policies. */
abstract sealed class UnderReview extends Standing permits Story {

    UnderReview(StoryId id, String number, UnitId unitId, Instant createdAt, PersonId editorId) {
        super(id, number, unitId, createdAt, editorId);
    }

    public void pass(Round round, String opinion, PersonId by, Instant at) {
        allow(Act.PASS);
        inTurn(round);
        enter(round.next(), at);
        acted(Act.PASS, round, opinion, by, at);
    }

    /** The final review now, over rounds that are missing or were taken by the same person. */
    public void passInEmergency(String reason, PersonId by, Instant at) {
        allow(Act.PASS_IN_EMERGENCY);
        enter(Stage.TO_BE_SIGNED, at);
        acted(Act.PASS_IN_EMERGENCY, reason, by, at);
    }

    public void sendBack(Round round, String opinion, PersonId by, Instant at) {
        allow(Act.SEND_BACK);
        Refusal.unless(stage.round().orElse(Round.FINAL) == round, "story.review.out-of-turn");
        edit(road.again(), at);
        acted(Act.SEND_BACK, round, opinion, by, at);
    }

    /** Good, but not today (待用): it keeps its place and leaves the queue until the day. */
    public void hold(@Nullable LocalDate until, LocalDate today, String opinion, PersonId by, Instant at) {
        allow(Act.HOLD);
        if (until == null || !until.isAfter(today)) {
            throw new Refusal("story.until.past");
        }
        heldUntil = until;
        acted(Act.HOLD, until + " " + opinion, by, at);
    }

    /** The final reviewer will not have it (退稿). What is live stays live. */
    public void decline(@Nullable Edition live, String opinion, PersonId by, Instant at) {
        allow(Act.DECLINE);
        if (live == null) {
            enter(Stage.DROPPED, at);
        } else {
            backTo(live, at);
        }
        acted(Act.DECLINE, opinion, by, at);
    }

    /** Whether it may be proofread now; what was read is kept beside. */
    public void proofread(String what, PersonId by, Instant at) {
        allow(Act.PROOFREAD);
        acted(Act.PROOFREAD, what, by, at);
    }

    private void inTurn(Round round) {
        Refusal.unless(stage == round.stage(), "story.review.out-of-turn");
    }

    private void acted(Act act, Round round, String detail, PersonId by, Instant at) {
        acted(act, round.chinese() + "：" + detail, by, at);
    }
}
