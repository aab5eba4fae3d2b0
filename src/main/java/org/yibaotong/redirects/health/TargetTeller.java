package org.yibaotong.redirects.health;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.redirects.site.OldSites;
import org.yibaotong.shared.Role;

/** Tells those who look after an old website when what its addresses lead to is gone: once for each night's new ones, not once for each. */
@Component
class TargetTeller {

    private final OldSites sites;
    private final People people;
    private final Notices notices;

    TargetTeller(OldSites sites, People people, Notices notices) {
        this.sites = sites;
        this.people = people;
        this.notices = notices;
    }

    /** @param dead the site of every mapping whose target died */
    void died(Collection<OldSiteId> dead) {
        Map<OldSiteId, Long> counts = dead.stream().collect(Collectors.groupingBy(site -> site, Collectors.counting()));
        counts.forEach((site, count) -> sites.find(site)
                .ifPresent(one -> notices.tell(
                        new Notice(
                                "old-site.dead-targets",
                                "“" + one.name() + "”有" + count + "条旧网址的新去处打不开了",
                                "从旧链接来的人会扑空。请换上能用的去处，或者改成存档。",
                                "/desk/old-sites/" + site),
                        people.holding(Role.REGISTRAR, one.unit()))));
    }
}
