package org.yibaotong.redirects.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.redirects.site.OldSite;
import org.yibaotong.redirects.site.OldSites;
import org.yibaotong.shared.Reach;

/** The list of old websites, with what is still to be done about each. */
@Repository
class OldSiteList {

    private final JdbcClient jdbc;
    private final OldSites sites;

    OldSiteList(JdbcClient jdbc, OldSites sites) {
        this.jdbc = jdbc;
        this.sites = sites;
    }

    /** How many mappings there are, and how many of them are undecided or lead to what is not there. */
    record Counts(long all, long unresolved, long dead) {

        static final Counts NONE = new Counts(0, 0, 0);
    }

    record Row(OldSite site, Counts counts) {}

    List<Row> within(Reach reach) {
        var counts = counts();
        return sites.all().stream()
                .filter(site -> reach.covers(site.unit()))
                .map(site -> new Row(site, counts.getOrDefault(site.id(), Counts.NONE)))
                .toList();
    }

    Counts counts(OldSiteId site) {
        return counts().getOrDefault(site, Counts.NONE);
    }

    private Map<OldSiteId, Counts> counts() {
        var counts = new HashMap<OldSiteId, Counts>();
        jdbc.sql("""
                select site_id, count(*), count(*) filter (where kind = 'UNRESOLVED'), count(*) filter (where health in ('DEAD', 'CIRCLE'))
                  from redirects.mapping group by site_id
                """).query(row -> {
            counts.put(
                    new OldSiteId(row.getObject(1, UUID.class)),
                    new Counts(row.getLong(2), row.getLong(3), row.getLong(4)));
        });
        return counts;
    }
}
