package org.yibaotong.newsroom.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.head.StoryHead;

/**
 * The tab 校对: three readings, what was found, and the form for the next.
 *
 * @param next the reading that comes next, or null when all are done or nothing is read any more
 * @param obstacle why nothing can be recorded now, or not by this person; or null
 */
public record ProofPage(
        StoryHead head,
        List<Line> lines,
        List<Hint> hints,
        @Nullable Next next,
        @Nullable String obstacle,
        boolean correction,
        String errors,
        String note) {

    /** One reading that was recorded. */
    public record Line(
            String word, String by, String at, int edition, int errors, String note, boolean over, boolean valid) {}

    /** How many errors may be left, and who says so. */
    public record Hint(String word, int atMost, String source) {}

    /** The reading that is due. */
    public record Next(String value, String word, String hint) {}
}
