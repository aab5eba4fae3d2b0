package org.yibaotong.inspection.look;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that was seen of a site in one look (检测). What could not be told is null or missing, never zero.
 *
 * @param rules the version of what is seen in a page, so that an old look is not held against newer eyes
 * @param certificateUntil null where it showed none
 * @param newest of the dates on the home page
 * @param missing marks at the foot; null where the home page could not be read
 * @param links how many the home page has; null where it could not be read
 * @param linksTried how many of them were tried
 * @param dead those of them that lead nowhere; null where the site answers at any address, so that nobody can tell
 * @param answersAnything whether an address made up at random is answered like a page; null where nobody knows
 */
public record Look(
        int rules,
        VisitResult result,
        String trouble,
        List<SeenPage> pages,
        @Nullable Instant certificateUntil,
        @Nullable Boolean hasIpv6,
        @Nullable LocalDate newest,
        @Nullable Set<FootMark> missing,
        List<ColumnSeen> columns,
        @Nullable Integer links,
        int linksTried,
        @Nullable List<OddLink> dead,
        @Nullable List<OddLink> hidden,
        @Nullable List<OddLink> foreign,
        @Nullable Boolean answersAnything) {

    public static final int RULES = 1;
}
