package org.yibaotong.newsroom.story;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.StorySignedOff;
import org.yibaotong.newsroom.StoryWithdrawn;
import org.yibaotong.newsroom.manuscript.Manuscript;
import org.yibaotong.newsroom.manuscript.PublicNote;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;

/**
 * A story (稿件) on its way from the editing desk to its signature, and what becomes of it afterwards. Who may move it is decided beside
 * it, by the policies of review, proofreading and sign-off.
 */
@Table(schema = "newsroom", name = "story")
public final class Story extends UnderReview {

    @PersistenceCreator
    Story(StoryId id, String number, UnitId unitId, Instant createdAt, PersonId editorId) {
        super(id, number, unitId, createdAt, editorId);
    }

    public static Story open(StoryId id, String number, UnitId unit, PersonId editor, Instant at) {
        return new Story(id, number, unit, at, editor);
    }

    /** Writes the first edition. */
    public Edition begin(Manuscript text, Instant at) {
        var first = save(text, 0, editorId, at);
        registerEvent(new StoryActed(id, "story.open", "《" + shown.headline() + "》稿号" + number, editorId, at));
        return first;
    }

    /**
     * Writes a new edition. Once the final review is passed, a changed word needs that review again; in a reviewer's turn it
     * is part of the review.
     */
    public Edition save(Manuscript text, int basedOn, PersonId by, Instant at) {
        allow(Act.SAVE);
        Refusal.unless(basedOn == shown.edition(), "story.save.saved-meanwhile", shown.edition());
        Refusal.when(stage != Stage.EDITING && text.topic().isEmpty(), "story.topic.missing");
        var round = stage.round().orElse(null);
        var next = Edition.of(this, shown.next(), text, by, at, basedOn, round);
        shown = shown.written(next);
        changedAt = at;
        if (stage == Stage.TO_BE_SIGNED) {
            enter(Stage.IN_FINAL_REVIEW, at);
        }
        return next;
    }

    /** Another editor answers for it from now on. What the first one has not saved stays theirs. */
    public void takeOver(PersonId by, Instant at) {
        allow(Act.TAKE_OVER);
        editorId = by;
        acted(Act.TAKE_OVER, "", by, at);
    }

    public void addSource(String credit, PersonId by, Instant at) {
        allow(Act.ADD_SOURCE);
        changedAt = at;
        acted(Act.ADD_SOURCE, credit, by, at);
    }

    /**
     * A submission is taken out again (拆出). The text stays as it is; readers see its sender named until the next signature.
     *
     * @param last whether no other submission is left in it
     */
    public void takeOutSource(String credit, boolean last, PersonId by, Instant at) {
        allow(Act.TAKE_OUT_SOURCE);
        Refusal.when(last && !stage.isOver(), "story.take-out-source.only-one");
        acted(Act.TAKE_OUT_SOURCE, credit, by, at);
    }

    /** Sends it to review: to the first, or, when it corrects what is live, straight to the final one. */
    public void send(Manuscript text, PersonId by, Instant at) {
        allow(Act.SEND);
        Refusal.unless(shown.edition() > road.from(), "story.send.nothing-changed");
        Refusal.when(text.isEmpty(), "story.send.without-body");
        Refusal.when(text.topic().isEmpty(), "story.send.without-topic");
        road = road.sent(at);
        enter(road.firstReview(), at);
        acted(Act.SEND, "", by, at);
    }

    public void takeBack(PersonId by, Instant at) {
        allow(Act.TAKE_BACK);
        edit(road.again(), at);
        acted(Act.TAKE_BACK, "", by, at);
    }

    /** Takes responsibility for publication (签发) of exactly the edition that was seen. */
    public void signOff(Edition signed, PersonId by, Instant at) {
        allow(Act.SIGN_OFF);
        Refusal.unless(signed.number() == shown.edition(), "story.sign-off.edition-moved", shown.edition());
        Refusal.unless(signed.isUntouched(), "story.sign-off.text-tampered");
        var note = road.note();
        shown = shown.signed();
        road = road.ended();
        enter(Stage.SIGNED_OFF, at);
        registerEvent(new StorySignedOff(id, shown.edition(), signed.sha256(), shown.headline(), note, by, at));
    }

    /** A new edition of what is live, by the whole road. */
    public void revise(PersonId by, Instant at) {
        allow(Act.REVISE);
        edit(road.revising(shown.editions()), at);
        acted(Act.REVISE, "", by, at);
    }

    /** A correction (更正) of what is live, by the express road: final review, third proof, sign-off. */
    public void correct(PublicNote note, String reason, PersonId by, Instant at) {
        allow(Act.CORRECT);
        edit(road.correcting(shown.editions(), note.text()), at);
        acted(Act.CORRECT, note.text() + "（" + reason + "）", by, at);
    }

    /** No revision after all: the live edition is the one that counts again. */
    public void abandon(@Nullable Edition live, PersonId by, Instant at) {
        allow(Act.ABANDON);
        backTo(requireNonNull(live), at);
        acted(Act.ABANDON, "", by, at);
    }

    /** Takes what is live away from the public (撤稿), wherever the next edition of it stands. It cannot be undone, so its headline is typed. */
    public void withdraw(@Nullable Edition live, String typedHeadline, PublicNote reason, PersonId by, Instant at) {
        allow(Act.WITHDRAW);
        var known = requireNonNull(live).text().headline();
        Refusal.unless(known.isTypedAs(typedHeadline), "story.headline.differs", known.text());
        shown = shown.at(live).withdrawn();
        road = road.ended();
        enter(Stage.WITHDRAWN, at);
        registerEvent(new StoryWithdrawn(id, shown.headline(), reason.text(), by, at));
    }

    /** Not used (不用), decided at the editing desk. */
    public void drop(String reason, PersonId by, Instant at) {
        allow(Act.DROP);
        enter(Stage.DROPPED, at);
        acted(Act.DROP, reason, by, at);
    }

    public void reopen(PersonId by, Instant at) {
        allow(Act.REOPEN);
        edit(road.again(), at);
        acted(Act.REOPEN, "", by, at);
    }
}
