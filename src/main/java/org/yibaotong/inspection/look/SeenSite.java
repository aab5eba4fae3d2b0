package org.yibaotong.inspection.look;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A site as it was seen from its home page on (看到的网站).
 *
 * @param newest of the dates on the home page
 * @param missing marks at the foot; null where the home page does not show its foot
 * @param answersAnything whether an address made up at random is answered like a page; null where nobody knows
 * @param undatedSince since which look there are items on the home page and no date on any (没有日期), or null
 */
public record SeenSite(
        boolean hasIpv6,
        @Nullable LocalDate newest,
        @Nullable Set<FootMark> missing,
        List<ColumnSeen> columns,
        SeenLinks links,
        @Nullable Boolean answersAnything,
        @Nullable LocalDate undatedSince) {

    /** Whether the home page could be told by. */
    boolean isTelling() {
        return newest != null || undatedSince != null;
    }

    /** Null where not every column shows its dates, or the home page may be drawn by a script and show more than was seen. */
    public @Nullable LocalDate newestOfColumns() {
        return missing == null || !columns.stream().allMatch(one -> one.isTelling() && one.undatedSince() == null)
                ? null
                : columns.stream()
                        .map(ColumnSeen::newest)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }
}
