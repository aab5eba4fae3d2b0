package org.yibaotong.newsroom.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.SubmissionAdopted;
import org.yibaotong.newsroom.SubmissionDeclined;
import org.yibaotong.newsroom.SubmissionHeld;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.SubmissionMerged;
import org.yibaotong.newsroom.SubmissionReceived;
import org.yibaotong.newsroom.SubmissionTakenOut;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.PlainText;
import org.yibaotong.web.Times;

/** A submission (报送): sent in once, and answered in every case. */
@Table(schema = "newsroom", name = "submission")
public final class Submission extends AbstractAggregateRoot<Submission> {

    private static final int PICTURES_MOST = 30;
    private static final int REASON_LEAST = 6;
    private static final int REASON_MOST = 500;
    private static final int HELD_DAYS_MOST = 366;

    @Id
    private final SubmissionId id;

    @Version
    private @Nullable Integer version;

    private final UUID clientKey;

    @Embedded.Empty
    private final SubmissionContent content;

    @Embedded.Nullable private final @Nullable SentDocument document;

    @MappedCollection(idColumn = "submission_id", keyColumn = "position")
    private final List<SubmissionPicture> pictures;

    private final PersonId authorId;
    private final UnitId unitId;
    private final Instant receivedAt;
    private SubmissionStatus status;

    @Embedded.Nullable private @Nullable Answer answer;

    @PersistenceCreator
    Submission(
            SubmissionId id,
            UUID clientKey,
            SubmissionContent content,
            @Nullable SentDocument document,
            List<SubmissionPicture> pictures,
            PersonId authorId,
            UnitId unitId,
            Instant receivedAt) {
        this.id = id;
        this.clientKey = clientKey;
        this.content = content;
        this.document = document;
        this.pictures = List.copyOf(pictures);
        this.authorId = authorId;
        this.unitId = unitId;
        this.receivedAt = receivedAt;
        this.status = SubmissionStatus.RECEIVED;
    }

    static Submission receive(
            UUID clientKey,
            SubmissionContent content,
            @Nullable SentDocument document,
            List<SubmissionPicture> pictures,
            PersonId author,
            UnitId unit,
            Instant at) {
        Refusal.when(pictures.size() > PICTURES_MOST, "submission.pictures.too-many", PICTURES_MOST);
        var received = new Submission(SubmissionId.next(), clientKey, content, document, pictures, author, unit, at);
        received.registerEvent(new SubmissionReceived(received.id, content.title(), author, at));
        return received;
    }

    /** A story begins with it (采用). */
    public void adopt(StoryId story, PersonId by, Instant at) {
        canBeAdopted();
        answer(SubmissionStatus.ADOPTED, Answer.into(story, by, at));
        registerEvent(new SubmissionAdopted(id, title(), authorId, story, by, at));
    }

    public void canBeAdopted() {
        Refusal.unless(status.isOpen(), "submission.adopt.already-answered");
    }

    /** It is added to a story there already is (并稿). */
    public void merge(StoryId story, PersonId by, Instant at) {
        Refusal.unless(status.isOpen(), "submission.merge.already-answered");
        answer(SubmissionStatus.MERGED, Answer.into(story, by, at));
        registerEvent(new SubmissionMerged(id, title(), authorId, story, by, at));
    }

    /**
     * It is taken out of its story again (拆出) and waits for an answer.
     *
     * @return the story it was in
     */
    public StoryId takeOut(String words, PersonId by, Instant at) {
        var story = answer == null ? null : answer.storyId();
        if (story == null) {
            throw new Refusal("submission.take-out.in-no-story");
        }
        answer(SubmissionStatus.TAKEN_OUT, Answer.again(words(words), by, at));
        registerEvent(new SubmissionTakenOut(id, title(), authorId, story, by, at));
        return story;
    }

    /** It is kept for a later day (暂存), and waits for an answer again on that day. */
    public void hold(LocalDate until, String reason, PersonId by, Instant at) {
        Refusal.unless(status.isOpen(), "submission.hold.already-answered");
        var today = Times.date(at);
        Refusal.unless(until.isAfter(today), "answer.until.is-past");
        Refusal.when(until.isAfter(today.plusDays(HELD_DAYS_MOST)), "answer.until.too-far");
        answer(SubmissionStatus.HELD, Answer.until(until, words(reason), by, at));
        registerEvent(new SubmissionHeld(id, title(), authorId, until, by, at));
    }

    /** It is not used (未采用), for a reason the sender is told. */
    public void decline(String reason, PersonId by, Instant at) {
        Refusal.unless(status.isOpen(), "submission.decline.already-answered");
        var words = words(reason);
        Refusal.when(PlainText.length(words) < REASON_LEAST, "answer.reason.missing");
        answer(SubmissionStatus.DECLINED, Answer.no(words, by, at));
        registerEvent(new SubmissionDeclined(id, title(), authorId, words, by, at));
    }

    /** Somebody answered while this editor still looked at an older page. */
    public void expect(int seen) {
        Refusal.unless(Integer.valueOf(seen).equals(version), "submission.answer.changed-meanwhile");
    }

    /** Whether this is what was sent before under the same key. */
    boolean says(SubmissionContent other, List<SubmissionPicture> otherPictures) {
        return content.equals(other) && pictures.equals(otherPictures);
    }

    private void answer(SubmissionStatus next, Answer given) {
        status = next;
        answer = given;
    }

    private static String words(String reason) {
        var words = PlainText.lines(reason);
        Refusal.when(PlainText.length(words) > REASON_MOST, "answer.reason.too-long", REASON_MOST);
        return words;
    }

    public SubmissionId id() {
        return id;
    }

    public int version() {
        return version == null ? 0 : version;
    }

    public SubmissionContent content() {
        return content;
    }

    public String title() {
        return content.title();
    }

    public @Nullable SentDocument document() {
        return document;
    }

    public List<SubmissionPicture> pictures() {
        return pictures;
    }

    public PersonId author() {
        return authorId;
    }

    public UnitId unit() {
        return unitId;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** Since when an answer is owed. */
    public Instant waitingSince() {
        return status == SubmissionStatus.TAKEN_OUT && answer != null ? answer.answeredAt() : receivedAt;
    }

    public SubmissionStatus status() {
        return status;
    }

    public @Nullable Answer answer() {
        return answer;
    }
}
