package org.yibaotong.redirects.list;

import org.jspecify.annotations.Nullable;
import org.yibaotong.redirects.site.OldSite;
import org.yibaotong.web.Badge;

/** One old website as the list shows it. */
public record OldSiteRow(
        String url,
        String name,
        String host,
        @Nullable Badge leads,
        String home,
        boolean isLasting,
        long all,
        long unresolved,
        long dead) {

    /** @param leads where its name leads, nothing where nobody has looked */
    static OldSiteRow of(OldSiteList.Row row, @Nullable Badge leads) {
        OldSite site = row.site();
        return new OldSiteRow(
                "/desk/old-sites/" + site.id(),
                site.name(),
                site.host(),
                leads,
                site.homeName(),
                site.isLasting(),
                row.counts().all(),
                row.counts().unresolved(),
                row.counts().dead());
    }
}
