package org.yibaotong.redirects.site;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.redirects.address.HostName;
import org.yibaotong.redirects.site.AllowedNames.AllowedName;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;

/** Where old websites are entered and put right. */
@Service
@Transactional
public class OldSiteDesk {

    private static final int REASON_MOST = 200;
    private static final int REVIEW_MONTHS = 12;

    private final OldSites sites;
    private final AllowedNames names;
    private final Edition edition;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OldSiteDesk(
            OldSites sites,
            AllowedNames names,
            Edition edition,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sites = sites;
        this.names = names;
        this.edition = edition;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    public static Reach reach(Actor actor) {
        return actor.reach(Role.REGISTRAR);
    }

    public OldSiteId add(OldSite site, Actor actor) {
        edition.next();
        Refusal.unless(reach(actor).covers(site.unit()), "account.sponsoring-unit.not-yours");
        namesAreFree(site);
        var checked = site.checkedBy(sites.guard(site));
        sites.add(checked, clock.instant());
        tell(checked, "登记：" + checked.host() + "，首页去" + checked.home(), actor);
        return checked.id();
    }

    /** How addresses are written may only be changed while there are none: the one form of each would be another. */
    public void change(OldSite site, Actor actor) {
        edition.next();
        var before = sites.getVisibleTo(site.id(), reach(actor));
        namesAreFree(site);
        Refusal.when(
                !site.addresses().equals(before.addresses()) && hasMappings(site.id()), "old-site.parameters.in-use");
        var checked = site.checkedBy(sites.guard(site)).lasting(before.isLasting());
        sites.save(checked);
        tell(checked, "更改：首页去" + checked.home(), actor);
    }

    /** For good only once every target is known to be there: browsers do not forget it. */
    public void setLasting(OldSiteId id, boolean lasting, Actor actor) {
        edition.next();
        var site = sites.getVisibleTo(id, reach(actor));
        Refusal.when(lasting && deadTargets(id) > 0, "old-site.lasting.dead-targets", deadTargets(id));
        sites.save(site.lasting(lasting));
        tell(site, lasting ? "试行结束，改为永久跳转" : "改回试行", actor);
    }

    public void allow(String name, String reason, Actor actor) {
        edition.next();
        var host = HostName.of(name).orElseThrow(() -> new Refusal("allowed-name.name.unknown"));
        Refusal.when(reason.isBlank() || reason.length() > REASON_MOST, "allowed-name.reason.length", REASON_MOST);
        names.put(new AllowedName(host, reason.strip(), reviewOn(), actor.person(), clock.instant()));
        events.publishEvent(new NameAllowed(host.value(), "允许：" + reason.strip(), actor.person(), clock.instant()));
    }

    public void forbid(String name, Actor actor) {
        edition.next();
        var host = new HostName(name);
        if (!names.remove(host)) {
            throw new NotFound("allowed-name", name);
        }
        events.publishEvent(new NameAllowed(host.value(), "不再允许", actor.person(), clock.instant()));
    }

    private LocalDate reviewOn() {
        return Times.date(clock.instant()).plusMonths(REVIEW_MONTHS);
    }

    private void namesAreFree(OldSite site) {
        site.names()
                .forEach(name -> sites.of(name)
                        .filter(other -> !other.id().equals(site.id()))
                        .ifPresent(other -> {
                            throw new Refusal("old-site.hosts.taken", name.chinese(), other.name());
                        }));
    }

    private boolean hasMappings(OldSiteId id) {
        return jdbc.sql("select exists (select from redirects.mapping where site_id = :site)")
                .param("site", id.value())
                .query(Boolean.class)
                .single();
    }

    private long deadTargets(OldSiteId id) {
        return jdbc.sql("""
                select count(*) from redirects.mapping where site_id = :site and kind = 'REDIRECT' and health in ('DEAD', 'CIRCLE')
                """).param("site", id.value()).query(Long.class).single();
    }

    private void tell(OldSite site, String detail, Actor actor) {
        events.publishEvent(
                new OldSiteChanged(site.id(), "“" + site.name() + "”" + detail, actor.person(), clock.instant()));
    }
}
