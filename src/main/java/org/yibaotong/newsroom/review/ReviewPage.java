package org.yibaotong.newsroom.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.comparison.EditionsPage.Compared;
import org.yibaotong.newsroom.consent.ConsentCard;
import org.yibaotong.newsroom.doubt.DoubtCard;
import org.yibaotong.newsroom.head.StoryHead;
import org.yibaotong.newsroom.video.VideoCard;

/**
 * A story on the reviewer's table (审稿).
 *
 * @param compared what changed since the last review or, for {@code against} the submission, since it was sent in
 * @param earlier what those before thought
 * @param obstacle why this person may not, or null
 */
public record ReviewPage(
        StoryHead head,
        String round,
        String roundWord,
        List<String> lookAt,
        Compared compared,
        String against,
        String body,
        String headline,
        String summary,
        List<Earlier> earlier,
        List<Option> options,
        @Nullable String obstacle,
        String because,
        Typed typed,
        DoubtCard doubts,
        ConsentCard consents,
        VideoCard videos) {

    /** An opinion that was given before. */
    public record Earlier(String who, String what, String small, boolean passed) {}

    /** A way to decide. */
    public record Option(String value, String word, String hint, boolean chosen) {}

    /** What the reviewer has typed so far. */
    public record Typed(String opinion, String until) {}
}
