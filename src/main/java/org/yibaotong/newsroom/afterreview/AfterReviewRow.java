package org.yibaotong.newsroom.afterreview;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.PersonId;

/**
 * An after-review in the list; what stands last is null while it is open.
 *
 * @param own whether this person wrote the story
 */
public record AfterReviewRow(
        UUID id,
        StoryId story,
        String headline,
        String number,
        int edition,
        String reason,
        PersonId openedBy,
        boolean own,
        Instant openedAt,
        @Nullable String opinion,
        @Nullable PersonId closedBy,
        @Nullable Instant closedAt) {

    Stream<PersonId> people() {
        return closedBy == null ? Stream.of(openedBy) : Stream.of(openedBy, closedBy);
    }
}
