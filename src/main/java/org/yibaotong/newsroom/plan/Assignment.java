package org.yibaotong.newsroom.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;
import org.yibaotong.newsroom.AssignmentId;
import org.yibaotong.newsroom.OccasionId;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/** What one person is asked to cover (采访任务): somebody of ours, or a helper without an account who answers by a link. */
@Table(schema = "newsroom", name = "assignment")
final class Assignment extends AbstractAggregateRoot<Assignment> {

    private static final int NAME_LEAST = 2;
    private static final int NAME_MOST = 30;
    private static final int WHY_MOST = 200;

    @Id
    private final AssignmentId id;

    @Version
    private @Nullable Integer version;

    private final OccasionId occasionId;
    private final Coverage coverage;
    private final @Nullable PersonId personId;
    private final @Nullable String helper;
    private final @Nullable String link;
    private final PersonId askedBy;
    private final Instant askedAt;
    private @Nullable AssignmentAnswer answer;
    private @Nullable Instant answeredAt;
    private String why = "";
    private @Nullable StoryId storyId;

    @PersistenceCreator
    Assignment(
            AssignmentId id,
            OccasionId occasionId,
            Coverage coverage,
            @Nullable PersonId personId,
            @Nullable String helper,
            @Nullable String link,
            PersonId askedBy,
            Instant askedAt) {
        this.id = id;
        this.occasionId = occasionId;
        this.coverage = coverage;
        this.personId = personId;
        this.helper = helper;
        this.link = link;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    static Assignment of(OccasionId occasion, Coverage coverage, PersonId person, PersonId by, Instant at) {
        return new Assignment(AssignmentId.next(), occasion, coverage, person, null, null, by, at);
    }

    /** @param link the hash of what is in the link */
    static Assignment byLink(
            OccasionId occasion, Coverage coverage, String helper, String link, PersonId by, Instant at) {
        var name = PlainText.line(helper);
        Refusal.when(PlainText.length(name) < NAME_LEAST, "assignment.who.missing");
        Refusal.when(PlainText.length(name) > NAME_MOST, "assignment.who.too-long", NAME_MOST);
        return new Assignment(AssignmentId.next(), occasion, coverage, null, name, link, by, at);
    }

    /** Answered once; whoever says the same again changes nothing. */
    void answer(AssignmentAnswer given, String words, Occasion occasion, Instant at) {
        if (answer == given) {
            return;
        }
        Refusal.when(occasion.isCalledOff(), "assignment.answer.called-off");
        Refusal.when(answer != null, "assignment.answer.already");
        Refusal.when(PlainText.length(words) > WHY_MOST, "assignment.why.too-long", WHY_MOST);
        answer = given;
        answeredAt = at;
        why = PlainText.line(words);
        var by = personId == null ? askedBy : personId;
        var who = helper == null ? "" : helper + "凭链接答复：";
        var said = given == AssignmentAnswer.ACCEPTED ? "接了" : "接不了 " + why;
        registerEvent(new PlanActed(occasionId, "plan.answer", who + said, by, at));
    }

    /** What came of it; its state follows that story. */
    void link(@Nullable StoryId story, PersonId by, Instant at) {
        Refusal.when(answer == AssignmentAnswer.DECLINED, "assignment.link.declined");
        storyId = story;
        registerEvent(new PlanActed(occasionId, "plan.link", story == null ? "不连" : "稿件 " + story, by, at));
    }

    AssignmentId id() {
        return id;
    }

    OccasionId occasion() {
        return occasionId;
    }

    Coverage coverage() {
        return coverage;
    }

    @Nullable PersonId person() {
        return personId;
    }

    @Nullable String helper() {
        return helper;
    }

    PersonId askedBy() {
        return askedBy;
    }

    @Nullable AssignmentAnswer answer() {
        return answer;
    }

    String why() {
        return why;
    }

    @Nullable StoryId story() {
        return storyId;
    }
}
