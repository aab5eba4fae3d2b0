package org.yibaotong.newsroom.bundle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.web.Badge;

/**
 * A bundle ready to print.
 *
 * @param version as it is seen, given back with every decision
 * @param worded who wrote its words
 * @param publicUrl where readers find it, or null
 * @param found stories that may be added
 * @param edits whether this person may change it
 * @param shows whether this person may let its words out
 */
public record BundlePage(
        String id,
        String title,
        List<String> introduction,
        int version,
        Badge mark,
        String unit,
        String worded,
        @Nullable String publicUrl,
        List<Line> lines,
        List<Found> found,
        boolean edits,
        boolean shows,
        boolean isShown,
        boolean isEnded) {

    /**
     * One of its stories.
     *
     * @param url on the desk, or null where the story is another unit's
     */
    public record Line(
            String id,
            @Nullable String url,
            String headline,
            @Nullable Badge mark,
            String unit,
            boolean first,
            boolean last) {}

    /** A story that may be added. */
    public record Found(String id, String headline, Badge mark, String number) {}

    public String url() {
        return "/desk/bundles/" + id;
    }
}
