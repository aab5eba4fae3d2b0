package org.yibaotong.newsroom.signoff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.comparison.EditionsPage.Compared;
import org.yibaotong.newsroom.consent.ConsentCard;
import org.yibaotong.newsroom.doubt.DoubtCard;
import org.yibaotong.newsroom.head.StoryHead;
import org.yibaotong.newsroom.video.VideoCard;

/**
 * A story on the signer's table (签发).
 *
 * @param compared what changed since what is live, or null when nothing is
 * @param checks what must be in order first
 * @param obstacle why this person cannot sign now, or null
 * @param returnable whether this person may send it back instead
 * @param sha256 of what is signed
 */
public record SignOffPage(
        StoryHead head,
        String headline,
        String summary,
        String body,
        @Nullable Compared compared,
        List<Check> checks,
        @Nullable String obstacle,
        boolean returnable,
        String sha256,
        DoubtCard doubts,
        ConsentCard consents,
        VideoCard videos) {

    /** One thing that must be in order. */
    public record Check(String word, boolean done, String small) {}
}
