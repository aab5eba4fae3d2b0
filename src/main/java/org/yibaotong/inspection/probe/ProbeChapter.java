package org.yibaotong.inspection.probe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.example.Chapter;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.fetch.WebAddress;
import org.yibaotong.inspection.look.ColumnSeen;
import org.yibaotong.inspection.look.FootMark;
import org.yibaotong.inspection.look.Look;
import org.yibaotong.inspection.look.OddLink;
import org.yibaotong.inspection.look.PageCopy;
import org.yibaotong.inspection.look.SeenLinks;
import org.yibaotong.inspection.look.SeenPage;
import org.yibaotong.inspection.look.SeenSite;
import org.yibaotong.inspection.look.VisitResult;
import org.yibaotong.inspection.probe.ProbedSites.Entry;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.Website;
import org.yibaotong.shared.Sha256;
import org.yibaotong.web.Times;

/** Two dozen of the example city's websites were looked at for a month, most of them fine, and some with something wrong each. */
@Component
@Order(34)
class ProbeChapter implements Chapter {

    private static final int SITES = 24;
    private static final Duration MONTH = Duration.ofDays(30);

    private final ProbedSites sites;
    private final Looks looks;
    private final PageCopies copies;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final Clock clock;

    ProbeChapter(ProbedSites sites, Looks looks, PageCopies copies, Accounts accounts, JdbcClient jdbc, Clock clock) {
        this.sites = sites;
        this.looks = looks;
        this.copies = copies;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is wrong with a site; most are fine. */
    private enum Trouble {
        DOWN,
        QUIET,
        HIDDEN_LINKS,
        DEAD_LINKS,
        MARKS,
        CERTIFICATE,
        REFUSES,
        FINE;

        static Trouble of(int place) {
            return place % 3 == 1 && place / 3 < FINE.ordinal() ? values()[place / 3] : FINE;
        }
    }

    @Override
    public void tell(ExampleCity city) {
        var now = clock.instant();
        var some = accounts.websites(null, SITES).stream()
                .filter(site -> WebAddress.read(site.link()).isPresent())
                .toList();
        sites.put(some.stream().map(ProbeChapter::entry).toList(), now, Duration.ofHours(1), Duration.ofDays(1));
        for (int place = 0; place < some.size(); place++) {
            tell(some.get(place), Trouble.of(place), now);
        }
    }

    private void tell(Website site, Trouble trouble, Instant now) {
        visits(site, trouble, now);
        for (int daysAgo = 2; daysAgo >= 0; daysAgo--) {
            sites.seen(site.id(), look(site, trouble, now.minus(Duration.ofDays(daysAgo))), now);
        }
    }

    /** Once an hour. One that is down did not open every eighth time, since a week ago. */
    private void visits(Website site, Trouble trouble, Instant now) {
        jdbc.sql("""
                insert into inspection.visit (account_id, at, result, trouble, status, millis)
                select :account, at, case when fails then 'PASSING' else :result end, case when fails then 'TOO_SLOW' else 'NONE' end,
                       case when fails then 0 else :status end,
                       case when fails then 15000 else 180 + cast(extract(hour from at) as int) * 23 end
                  from (select at, :down and at > :week and extract(hour from at) in (1, 9, 17) as fails
                          from generate_series(cast(:from as timestamptz), cast(:to as timestamptz), interval '1 hour') as at) as hours
                """)
                .param("account", site.id().value())
                .param("result", result(trouble).name())
                .param("status", trouble == Trouble.REFUSES ? 403 : 200)
                .param("down", trouble == Trouble.DOWN)
                .param("week", now.minus(Duration.ofDays(8)).atOffset(ZoneOffset.UTC))
                .param("from", now.minus(MONTH).atOffset(ZoneOffset.UTC))
                .param("to", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Look look(Website site, Trouble trouble, Instant at) {
        var on = Times.date(at);
        var newest = on.minusDays(trouble == Trouble.QUIET ? 33 : 1);
        var html = html(site, newest);
        var copy = PageCopy.of(Sha256.of(html), "text/html; charset=utf-8", html);
        if (trouble != Trouble.REFUSES) {
            copies.keep(copy, at);
        }
        var look = look(site, trouble, on, newest, copy.hash(), html.length);
        looks.add(site.id(), at, on, null, look);
        return look;
    }

    private static Look look(Website site, Trouble trouble, LocalDate on, LocalDate newest, String hash, int bytes) {
        var home = site.link();
        if (trouble == Trouble.REFUSES) {
            return new Look(
                    Look.RULES,
                    VisitResult.REFUSED,
                    "NONE",
                    List.of(seen(SeenPage.Part.HOME, "", home, VisitResult.REFUSED, 403, "", 0)),
                    null,
                    null);
        }
        var gone = WebAddress.read(home)
                .orElseThrow()
                .resolve("/fwzn/2019/old.html")
                .toString();
        return new Look(
                Look.RULES,
                VisitResult.FINE,
                "NONE",
                pages(site, trouble, hash, bytes, gone),
                on.plusDays(trouble == Trouble.CERTIFICATE ? 12 : 200)
                        .atStartOfDay(Times.ZONE)
                        .toInstant(),
                new SeenSite(
                        trouble != Trouble.MARKS,
                        newest,
                        trouble == Trouble.MARKS ? EnumSet.of(FootMark.SITE_CODE, FootMark.ERROR_REPORT) : Set.of(),
                        columns(site, trouble, newest),
                        links(trouble, gone),
                        false,
                        null));
    }

    /** Where links lead nowhere, the column 互动交流 only leads on to others as well. */
    private static List<ColumnSeen> columns(Website site, Trouble trouble, LocalDate newest) {
        return site.columns().stream()
                .map(column -> {
                    boolean leadsOn =
                            trouble == Trouble.DEAD_LINKS && column.name().equals("互动交流");
                    return new ColumnSeen(
                            column.name(),
                            column.kind(),
                            column.updateDays(),
                            VisitResult.FINE,
                            leadsOn ? null : newest,
                            false,
                            null,
                            leadsOn ? List.of("在线咨询", "民意征集") : List.of());
                })
                .toList();
    }

    private static SeenLinks links(Trouble trouble, String gone) {
        return new SeenLinks(
                64,
                10,
                trouble == Trouble.DEAD_LINKS ? List.of(new OddLink(gone, "办事指南（旧）")) : List.of(),
                trouble == Trouble.HIDDEN_LINKS ? List.of(new OddLink("http://casino.example/", "")) : List.of(),
                List.of());
    }

    private static List<SeenPage> pages(Website site, Trouble trouble, String hash, int bytes, String gone) {
        var pages = new ArrayList<SeenPage>();
        pages.add(seen(SeenPage.Part.HOME, "", site.link(), VisitResult.FINE, 200, hash, bytes));
        if (trouble == Trouble.DEAD_LINKS) {
            pages.add(seen(SeenPage.Part.LINK, "办事指南（旧）", gone, VisitResult.FAILED, 404, "", 0));
        }
        return pages;
    }

    private static SeenPage seen(
            SeenPage.Part part, String name, String address, VisitResult result, int status, String hash, int bytes) {
        return new SeenPage(
                part,
                name,
                address,
                List.of(),
                result,
                new SeenPage.Answered("NONE", status, 320),
                new SeenPage.Content(hash, bytes, false));
    }

    private static byte[] html(Website site, LocalDate newest) {
        return """
                <!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>%1$s</title></head><body><h1>%1$s</h1>
                <h2>工作动态</h2><ul><li><a href="/gzdt/1.html">便民服务中心周末延时开放安排</a><span>%2$s</span></li>
                <li><a href="/gzdt/2.html">老旧小区改造听取居民意见</a><span>%3$s</span></li></ul>
                <p>主办单位和联系方式见页脚。</p></body></html>
                """.formatted(site.name(), newest, newest.minusDays(6)).getBytes(UTF_8);
    }

    private static VisitResult result(Trouble trouble) {
        return trouble == Trouble.REFUSES ? VisitResult.REFUSED : VisitResult.FINE;
    }

    private static Entry entry(Website site) {
        return new Entry(site.id(), site.unit(), WebAddress.read(site.link()).orElseThrow());
    }
}
