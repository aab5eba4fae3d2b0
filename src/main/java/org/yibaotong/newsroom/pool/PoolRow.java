package org.yibaotong.newsroom.pool;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.web.Badge;

/**
 * One submission in the pool, ready to print.
 *
 * @param summary empty where the title says it all
 * @param from unit, kind, photos
 * @param age how long ago it came in
 * @param left the time left for an answer, or how long it is late
 * @param merits what speaks for telling it, and what against
 * @param late whether that time is over
 * @param mark what became of it, or that it waits
 * @param group what stands together with it, itself the first, or null
 */
public record PoolRow(
        String id,
        int version,
        String title,
        String summary,
        List<String> from,
        List<MeritLine> merits,
        String age,
        String left,
        boolean late,
        boolean open,
        Badge mark,
        @Nullable PoolGroup group) {

    /** The row as it is ticked, with the version that is on the page. */
    public String ticked() {
        return id + "." + version;
    }

    public String url() {
        return "/desk/pool/" + id;
    }
}
