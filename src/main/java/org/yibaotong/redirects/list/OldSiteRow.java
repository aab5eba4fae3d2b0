package org.yibaotong.redirects.list;

import org.yibaotong.redirects.site.OldSite;

/** One old website as the list shows it. */
public record OldSiteRow(
        String url, String name, String host, String home, boolean isLasting, long all, long unresolved, long dead) {

    static OldSiteRow of(OldSiteList.Row row) {
        OldSite site = row.site();
        return new OldSiteRow(
                "/desk/old-sites/" + site.id(),
                site.name(),
                site.host(),
                site.homeName(),
                site.isLasting(),
                row.counts().all(),
                row.counts().unresolved(),
                row.counts().dead());
    }
}
