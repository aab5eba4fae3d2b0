package org.yibaotong.newsroom.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.story.Round;

/**
 * What a reviewer decides (审稿决定).
 *
 * @param edition the one they have read
 * @param until the day a story is held to, for {@link ReviewResult#HOLD}
 */
public record Decision(
        Round round,
        ReviewResult verdict,
        Opinion opinion,
        int edition,
        @Nullable LocalDate until) {

    private static final int OPINION_LEAST = 4;

    /** Whoever stops a story says why; whoever passes it may be brief. */
    public Decision {
        if (verdict != ReviewResult.PASS) {
            opinion.required(OPINION_LEAST, "story.opinion.missing");
        }
    }
}
