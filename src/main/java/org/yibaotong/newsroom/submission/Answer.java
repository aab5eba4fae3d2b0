package org.yibaotong.newsroom.submission;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.PersonId;

/**
 * What an editor answered (答复).
 *
 * @param reason in words for the sender; required when it was declined
 * @param heldUntil the day a held one waits for an answer again
 * @param storyId the story it became, or was added to
 */
public record Answer(
        PersonId answeredBy,
        Instant answeredAt,
        @Nullable String reason,
        @Nullable LocalDate heldUntil,
        @Nullable StoryId storyId) {

    static Answer into(StoryId story, PersonId by, Instant at) {
        return new Answer(by, at, null, null, story);
    }

    static Answer again(String reason, PersonId by, Instant at) {
        return new Answer(by, at, reason.isEmpty() ? null : reason, null, null);
    }

    static Answer until(LocalDate day, String reason, PersonId by, Instant at) {
        return new Answer(by, at, reason.isEmpty() ? null : reason, day, null);
    }

    static Answer no(String reason, PersonId by, Instant at) {
        return new Answer(by, at, reason, null, null);
    }
}
