package org.yibaotong.redirects.chapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.archive.KeptArchives;
import org.yibaotong.example.Chapter;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.identity.People;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.redirects.address.AddressRules;
import org.yibaotong.redirects.address.HostName;
import org.yibaotong.redirects.hit.HitDesk;
import org.yibaotong.redirects.host.HostLook;
import org.yibaotong.redirects.host.HostLooks;
import org.yibaotong.redirects.host.HostState;
import org.yibaotong.redirects.host.NameRecord;
import org.yibaotong.redirects.mapping.Kind;
import org.yibaotong.redirects.mapping.Mapping;
import org.yibaotong.redirects.mapping.Mappings;
import org.yibaotong.redirects.mapping.TaggedMappings;
import org.yibaotong.redirects.mapping.Tags;
import org.yibaotong.redirects.site.Edition;
import org.yibaotong.redirects.site.OldHost;
import org.yibaotong.redirects.site.OldSite;
import org.yibaotong.redirects.site.OldSiteDesk;
import org.yibaotong.redirects.site.OldSites;
import org.yibaotong.redirects.site.Rule;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.Actor;
import org.yibaotong.web.Site;
import org.yibaotong.web.Times;

/** One closed website of the example city: some hundred mappings, a month of visits, and addresses nobody has decided about. */
@Component
@Order(60)
class OldSiteChapter implements Chapter {

    private static final int NEWS = 96;
    private static final int SWITCH_DAYS = 12;
    private static final int DAYS = 30;
    private static final DateTimeFormatter LOGGED = DateTimeFormatter.ofPattern("dd/MMM/yyyy", Locale.ENGLISH);

    private final Accounts accounts;
    private final OldSiteDesk desk;
    private final OldSites sites;
    private final Mappings mappings;
    private final TaggedMappings tagged;
    private final HostLooks hosts;
    private final HitDesk hits;
    private final Edition edition;
    private final People people;
    private final KeptArchives archives;
    private final Site portal;
    private final Clock clock;

    OldSiteChapter(
            Accounts accounts,
            OldSiteDesk desk,
            OldSites sites,
            Mappings mappings,
            TaggedMappings tagged,
            HostLooks hosts,
            HitDesk hits,
            Edition edition,
            People people,
            KeptArchives archives,
            Site portal,
            Clock clock) {
        this.accounts = accounts;
        this.desk = desk;
        this.sites = sites;
        this.mappings = mappings;
        this.tagged = tagged;
        this.hosts = hosts;
        this.hits = hits;
        this.edition = edition;
        this.people = people;
        this.archives = archives;
        this.portal = portal;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void tell(ExampleCity city) {
        var registrar = people.actor(people.findByLogin("duruo").orElseThrow().id());
        accounts.first(one -> one.isWebsite() && one.state().isClosed()).ifPresent(website -> tell(website, registrar));
        accounts.first(one -> !one.isWebsite() && one.state().isClosed())
                .ifPresent(account -> printed(account, registrar));
    }

    /** Codes and short links that hang on walls with the portal's own name (旧码). */
    private void printed(AccountFacts account, Actor registrar) {
        var id = desk.add(
                new OldSite(
                        OldSiteId.next(),
                        0,
                        null,
                        account.unit(),
                        "印出去的旧码和短链接",
                        List.of(new OldHost(HostName.of(portal.address()).orElseThrow(), false)),
                        portal.address() + "/",
                        portal.name(),
                        "",
                        new AddressRules(false, Set.of()),
                        Rule.EACH,
                        "",
                        null,
                        false,
                        0),
                registrar);
        var site = sites.find(id).orElseThrow();
        var moved = portal.address() + "/moved/" + account.id();
        mappings.put(
                id,
                List.of(
                        mapping(site, "/q/2021wj", Kind.REDIRECT, moved, "", ""),
                        mapping(site, "/s/yilanzhan", Kind.OTHER_MEANS, "", "展板上的报名早就结束了。现在的活动请到社区服务站问。", "")),
                false,
                edition.next(),
                registrar.person(),
                clock.instant());
    }

    private void tell(AccountFacts website, Actor registrar) {
        var host = HostName.of(website.link()).orElseThrow();
        var id = desk.add(
                new OldSite(
                        OldSiteId.next(),
                        0,
                        website.id(),
                        website.unit(),
                        website.name(),
                        List.of(new OldHost(host, false), new OldHost(new HostName("yulan." + host), true)),
                        portal.address() + "/",
                        portal.name(),
                        archives.of(website.id())
                                .map(kept -> portal.address() + kept.path() + "/" + kept.host())
                                .orElse(""),
                        new AddressRules(false, Set.of("id")),
                        Rule.EACH,
                        "",
                        Times.date(clock.instant()).plusDays(SWITCH_DAYS),
                        false,
                        0),
                registrar);
        var site = sites.find(id).orElseThrow();
        mappings.put(id, told(site), false, edition.next(), registrar.person(), clock.instant());
        tagged.add(id, told(site).subList(0, NEWS), new Tags(List.of("新闻中心")));
        var now = clock.instant();
        var old = new NameRecord("jq." + host, 3600, false);
        hosts.put(new HostLook(host, HostState.ELSEWHERE, "192.0.2.80", old, null, now));
        var preview = new NameRecord("", 300, false);
        hosts.put(new HostLook(new HostName("yulan." + host), HostState.HERE, "192.0.2.20", preview, null, now));
        hits.take(id, "access.log", new ByteArrayInputStream(log().getBytes(UTF_8)), registrar);
    }

    private List<Mapping> told(OldSite site) {
        var told = new ArrayList<Mapping>();
        var here = portal.address();
        for (int n = 1; n <= NEWS; n++) {
            told.add(mapping(
                    site,
                    "/xwzx/2019/" + n + ".html",
                    n % 7 == 0 ? Kind.ARCHIVED : Kind.REDIRECT,
                    n % 7 == 0 ? "" : here + "/news",
                    "",
                    ""));
        }
        told.add(mapping(site, "/xwzx", Kind.REDIRECT, here + "/news", "", ""));
        told.add(mapping(site, "/gywm", Kind.REDIRECT, here + "/about", "", ""));
        told.add(mapping(site, "/bsfw", Kind.SPLIT, "", "", "查官方账号 " + here + "/accounts\n看办事新闻 " + here + "/news"));
        told.add(mapping(site, "/bsfw/bdc.html", Kind.OTHER_MEANS, "", "不动产登记查询改到政务服务大厅三楼窗口办，带身份证；拿不准请打12345。", ""));
        told.add(mapping(site, "/hdjl/xxly.asp?id=12", Kind.WITHDRAWN, "", "来信已经办结，涉及个人信息，不再公开。", ""));
        told.add(mapping(site, "/通知公告/2018年.html", Kind.ARCHIVED, "", "", ""));
        return told;
    }

    private Mapping mapping(OldSite site, String address, Kind kind, String target, String words, String choices) {
        return Mapping.of(site, address, kind, target, words, choices, sites.guard());
    }

    /** What the old server wrote down in its last month. */
    private String log() {
        var log = new StringBuilder();
        var today = Times.date(clock.instant());
        for (int back = DAYS; back > 0; back--) {
            var day = today.minusDays(back);
            visits(log, day, "/", 9);
            visits(log, day, "/bsfw/", 7);
            visits(log, day, "/bsfw/bdc.html", 3 + back % 4);
            visits(log, day, "/xwzx/2019/" + (back % 9 + 1) + ".html", 2);
            visits(log, day, "/bsfw/zxbl.asp?id=" + (back % 3 + 1), 4);
            visits(log, day, "/%CD%A8%D6%AA%B9%AB%B8%E6/2018%C4%EA.html", 1);
            visits(log, day, "/sqfc/" + (back % 2 == 0 ? "hx" : "zy") + "/index.html", 2);
            visits(log, day, "/images/banner.jpg", 5);
        }
        return log.toString();
    }

    private static void visits(StringBuilder log, LocalDate day, String path, int times) {
        for (int n = 0; n < times; n++) {
            log.append("10.0.0.7 - - [")
                    .append(LOGGED.format(day))
                    .append(":10:00:00 +0800] \"GET ")
                    .append(path)
                    .append(" HTTP/1.1\" 200 512\n");
        }
    }
}
