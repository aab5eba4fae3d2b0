package org.yibaotong.redirects.hit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.redirects.site.OldSite;

/**
 * Who still comes to an old website, as its page shows it.
 *
 * @param days how many days it tells of, or null for all there are
 */
public record HitsPage(
        OldSite site, @Nullable Integer days, List<Count> counts, List<Line> wanted, List<Log> logs, String error) {

    /** The periods one may choose from. */
    public static final List<Integer> PERIODS = List.of(7, 30);

    public record Count(Answered answered, long hits) {}

    public record Line(String address, long hits, boolean isMapped, String url) {}

    public record Log(String name, String report, String at) {}

    public boolean hasUnmapped() {
        return wanted.stream().anyMatch(line -> !line.isMapped());
    }
}
