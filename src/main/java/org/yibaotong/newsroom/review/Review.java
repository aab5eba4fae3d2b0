package org.yibaotong.newsroom.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.story.Round;
import org.yibaotong.shared.PersonId;

/**
 * One review (审稿) as it was given: of exactly one edition, never changed.
 *
 * @param emergency why it was given out of order, or null
 */
public record Review(
        StoryId story,
        int cycle,
        Round round,
        int edition,
        ReviewResult verdict,
        String opinion,
        @Nullable String emergency,
        PersonId by,
        Instant at) {}
