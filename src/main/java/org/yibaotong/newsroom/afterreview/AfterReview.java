package org.yibaotong.newsroom.afterreview;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.story.StoryActed;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;

/** An emergency pass that somebody else still has to look at (复核), open until they have written what they think. */
@Table(schema = "newsroom", name = "after_review")
final class AfterReview extends AbstractAggregateRoot<AfterReview> {

    private static final int OPINION_LEAST = 4;

    @Id
    private final UUID id;

    @Version
    private @Nullable Integer version;

    private final StoryId storyId;
    private final int edition;
    private final String reason;
    private final PersonId openedBy;
    private final Instant openedAt;
    private @Nullable String opinion;
    private @Nullable PersonId closedBy;
    private @Nullable Instant closedAt;

    @PersistenceCreator
    AfterReview(UUID id, StoryId storyId, int edition, String reason, PersonId openedBy, Instant openedAt) {
        this.id = id;
        this.storyId = storyId;
        this.edition = edition;
        this.reason = reason;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    static AfterReview open(StoryId story, int edition, String reason, PersonId by, Instant at) {
        return new AfterReview(NewId.next(), story, edition, reason, by, at);
    }

    void close(Opinion written, PersonId by, Set<PersonId> authors, Instant at) {
        Refusal.when(closedAt != null, "after-review.close.closed");
        obstacle(by, openedBy, authors.contains(by)).ifPresent(code -> {
            throw new Refusal(code);
        });
        opinion = written.required(OPINION_LEAST, "story.opinion.missing").text();
        closedBy = by;
        closedAt = at;
        registerEvent(new StoryActed(storyId, "story.after-review", "第" + edition + "版，" + opinion, by, at));
    }

    /** What forbids this person to close one, if anything does. */
    static Optional<String> obstacle(PersonId by, PersonId openedBy, boolean isAuthor) {
        if (by.equals(openedBy)) {
            return Optional.of("after-review.close.same-person");
        }
        return isAuthor ? Optional.of("after-review.close.own-story") : Optional.empty();
    }

    StoryId story() {
        return storyId;
    }
}
