package org.yibaotong.publishing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.files.FileId;
import org.yibaotong.newsroom.StoryId;

/**
 * One article of the portal (门户文章), whole, as it was signed.
 *
 * @param number in its address, {@code /news/12}
 * @param revision grows with every change, so that a kept page can be checked without reading the body
 * @param source the units that sent it in, or the unit that made it
 * @param corrections everything that was corrected since, the oldest first
 * @param withdrawnAt when it was taken down, or null; then only headline, date and reason may be shown
 */
public record Article(
        long number,
        StoryId story,
        int revision,
        String headline,
        String summary,
        String topic,
        String body,
        @Nullable FileId cover,
        List<Credit> credits,
        String source,
        String unitName,
        Instant publishedAt,
        List<Correction> corrections,
        @Nullable Instant withdrawnAt,
        String withdrawalReason) {

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public Instant changedAt() {
        return corrections.isEmpty() ? publishedAt : corrections.getLast().at();
    }

    /** Who did what (署名): 来稿, 编辑, 初审, 复审, 终审. */
    public record Credit(String as, String name) {}

    /** What readers are told of a correction (更正). */
    public record Correction(String note, Instant at) {}
}
