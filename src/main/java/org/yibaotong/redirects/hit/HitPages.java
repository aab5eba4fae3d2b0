package org.yibaotong.redirects.hit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.redirects.hit.HitsPage.Line;
import org.yibaotong.redirects.hit.HitsPage.Log;
import org.yibaotong.redirects.site.OldSiteDesk;
import org.yibaotong.redirects.site.OldSites;
import org.yibaotong.shared.Actor;
import org.yibaotong.web.Times;

/** Puts the page of visits together. */
@Component
class HitPages {

    private static final int SHOWN = 50;

    private final OldSites sites;
    private final HitTable hits;
    private final Clock clock;

    HitPages(OldSites sites, HitTable hits, Clock clock) {
        this.sites = sites;
        this.hits = hits;
        this.clock = clock;
    }

    HitsPage page(OldSiteId id, @Nullable Integer days, String error, Actor actor) {
        var site = sites.getVisibleTo(id, OldSiteDesk.reach(actor));
        var period = days != null && HitsPage.PERIODS.contains(days) ? days : null;
        var since =
                period == null ? LocalDate.EPOCH : Times.date(clock.instant()).minusDays(period);
        return new HitsPage(
                site,
                period,
                hits.counts(site, since),
                hits.wanted(site, since, SHOWN).stream()
                        .map(one -> new Line(one.path(), one.hits(), one.isMapped(), url(id, one)))
                        .toList(),
                hits.last(id).stream()
                        .map(one -> new Log(one.name(), one.report(), Times.minute(one.at())))
                        .toList(),
                error);
    }

    private static String url(OldSiteId id, HitTable.Wanted one) {
        var address = URLEncoder.encode(one.path(), StandardCharsets.UTF_8);
        return "/desk/old-sites/" + id + (one.isMapped() ? "?q=" : "/mappings/new?address=") + address;
    }
}
