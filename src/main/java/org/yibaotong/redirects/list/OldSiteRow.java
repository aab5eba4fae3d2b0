package org.yibaotong.redirects.list;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.yibaotong.redirects.host.HostLines.Led;
import org.yibaotong.redirects.site.OldSite;
import org.yibaotong.web.Badge;

/**
 * One old website as the list shows it.
 *
 * @param switchOn the day its name is still to be switched over, or empty
 */
public record OldSiteRow(
        String url,
        String name,
        String host,
        @Nullable Badge leads,
        String switchOn,
        String home,
        boolean isLasting,
        long all,
        long unresolved,
        long dead) {

    static final Comparator<OldSiteRow> BY_SWITCH = Comparator.comparing(OldSiteRow::switchOn);

    /** @param led where its name leads, nothing where nobody has looked */
    static OldSiteRow of(OldSiteList.Row row, @Nullable Led led) {
        OldSite site = row.site();
        return new OldSiteRow(
                "/desk/old-sites/" + site.id(),
                site.name(),
                site.host(),
                led == null ? null : led.badge(),
                site.switchOn() == null || isHere(led) ? "" : site.switchOn().toString(),
                site.homeName(),
                site.isLasting(),
                row.counts().all(),
                row.counts().unresolved(),
                row.counts().dead());
    }

    boolean isAhead() {
        return !switchOn.isEmpty();
    }

    private static boolean isHere(@Nullable Led led) {
        return led != null && led.isHere();
    }
}
