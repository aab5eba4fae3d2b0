package org.yibaotong.inspection.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.Race;
import org.yibaotong.YibaotongTest;
import org.yibaotong.fetch.Certificates;
import org.yibaotong.fetch.Fetcher;
import org.yibaotong.fetch.Outside;
import org.yibaotong.fetch.RawSite;
import org.yibaotong.inspection.judging.Fact;
import org.yibaotong.inspection.judging.Known;
import org.yibaotong.inspection.look.ColumnSeen;
import org.yibaotong.inspection.look.Looking;
import org.yibaotong.inspection.look.SeenPage.Answered;
import org.yibaotong.inspection.look.ServedSites;
import org.yibaotong.inspection.look.VisitResult;
import org.yibaotong.inspection.probe.ProbedSites.Entry;
import org.yibaotong.inspection.run.Inspecting;
import org.yibaotong.inspection.run.Runs;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.ColumnKind;
import org.yibaotong.web.Times;

/** Good and bad sites of the ledger, visited and looked at on several days: what is known of them then, and that each has its turn once. */
@YibaotongTest
class ProbingTests {

    @Autowired
    Inspecting inspecting;

    @Autowired
    Runs runs;

    @Autowired
    TestProbes probes;

    @Autowired
    ProbedSites sites;

    @Autowired
    Visits visits;

    @Autowired
    Looks looks;

    @Autowired
    PageCopies copies;

    @Autowired
    SiteFacts facts;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final ArrayDeque<RawSite> open = new ArrayDeque<>();
    private ServedSites served;
    private Fetcher fetcher;
    private LocalDate today;
    private List<AccountId> websites;

    @BeforeEach
    void serve() throws IOException, GeneralSecurityException {
        probes.forget();
        served = new ServedSites().page("known.example", "/", "known");
        fetcher = ServedSites.fetcher(Duration.ofSeconds(30), Certificates.trusted());
        today = Times.date(clock.instant());
        websites =
                accounts.websites(null, 20).stream().map(Accounts.Website::id).toList();
    }

    @AfterEach
    void forget() throws IOException {
        fetcher.close();
        while (!open.isEmpty()) {
            open.pop().close();
        }
        served.close();
        probes.forget();
    }

    @Test
    void whatTwoDaysSawIsKnownAndWhatOneSawOnlySpeaksForTheSite() {
        var good = websites.get(0);
        var bad = websites.get(1);
        put(Map.of(good, "good.example", bad, "bad.example"));
        var news = today.minusDays(3);
        served.page("good.example", "/", item("/1.html", news)).page("good.example", "/1.html", "news");
        served.page("bad.example", "/", item("/1.html", today.minusDays(40)) + "<a href='/gone.html'>没了</a>")
                .page("bad.example", "/1.html", "old");
        lookOn(today.minusDays(1));
        var once = known(today.minusDays(1));
        assertThat(once.get(good))
                .containsEntry(Known.HOME_NEWEST, news.toString())
                .containsEntry(Known.DEAD_LINKS, "0");
        assertThat(once.get(bad))
                .containsEntry(Known.HOME_NEWEST, today.minusDays(40).toString())
                .doesNotContainKeys(Known.HOME_QUIET_SINCE, Known.DEAD_LINKS, Known.MISSING_MARKS);
        lookOn(today);
        var twice = known(today);
        assertThat(twice.get(bad))
                .containsEntry(Known.HOME_QUIET_SINCE, today.minusDays(39).toString())
                .containsEntry(Known.DEAD_LINKS, "1：" + served.at("bad.example") + "gone.html")
                .hasEntrySatisfying(
                        Known.MISSING_MARKS, marks -> assertThat(marks).startsWith("7：党政机关标识"));
        served.page("bad.example", "/gone.html", "back again");
        lookAt(noon(today).plusSeconds(3_600));
        assertThat(known(today).get(bad)).containsEntry(Known.DEAD_LINKS, "0");
    }

    /** W3: a home page that only leads on is judged by the pages it leads to. */
    @Test
    void ofAHomePageWithoutDatesTheColumnsTell() {
        var portal = websites.getFirst();
        put(Map.of(portal, "portal.example"));
        columnsInPlace(portal);
        served.page("portal.example", "/", "<p>请选择您要去的频道，这里只是入口，没有新闻，也没有日期。</p><a href='/col/0'>频道</a>");
        int columns = accounts.website(portal).orElseThrow().columns().size();
        IntStream.range(0, columns)
                .forEach(i ->
                        served.page("portal.example", "/col/" + i, item("/" + i + ".html", today.minusDays(20L + i))));
        lookOn(today.minusDays(1));
        lookOn(today);
        assertThat(known(today).get(portal))
                .containsEntry(Known.SECOND_NEWEST, today.minusDays(20).toString())
                .containsEntry(Known.HOME_QUIET_SINCE, today.minusDays(19).toString())
                .doesNotContainKey(Known.HOME_NEWEST);
        served.page("portal.example", "/col/0", "<div id=list></div><script>load()</script>");
        lookAt(noon(today).plusSeconds(3_600));
        assertThat(known(today).get(portal))
                .as("one that does not tell may be the newest")
                .doesNotContainKeys(Known.HOME_QUIET_SINCE);
    }

    @Test
    void twoLooksOnOneDayAreOne() {
        var bad = websites.getFirst();
        put(Map.of(bad, "bad.example"));
        served.page("bad.example", "/", item("/gone.html", today.minusDays(40)));
        lookOn(today);
        lookOn(today);
        assertThat(looks.last(bad, today, 10)).hasSize(2);
        assertThat(known(today).get(bad)).doesNotContainKeys(Known.HOME_QUIET_SINCE, Known.DEAD_LINKS);
    }

    @Test
    void thePageIsKeptAsItCame() {
        put(Map.of(websites.getFirst(), "kept.example"));
        var page = item("/1.html", today) + "<script>alert(1)</script>";
        served.page("kept.example", "/", page);
        lookOn(today);
        var home = looks.last(websites.getFirst(), today, 1)
                .getFirst()
                .look()
                .pages()
                .getFirst();
        var kept = copies.find(home.content().hash()).orElseThrow();
        assertThat(new String(kept.content(), StandardCharsets.UTF_8)).isEqualTo(page);
    }

    @Test
    void visitsAreCountedByTheDayAndThoseThatTellNothingAreNot() {
        var site = websites.getFirst();
        for (var result : List.of(
                VisitResult.FINE,
                VisitResult.PASSING,
                VisitResult.FAILED,
                VisitResult.OURS,
                VisitResult.REFUSED,
                VisitResult.UNCHECKED)) {
            visits.add(
                    site, noon(today.minusDays(1)).plusSeconds(result.ordinal()), result, new Answered("NONE", 0, 1));
        }
        visits.add(site, noon(today), VisitResult.FINE, new Answered("NONE", 200, 1));
        assertThat(known(today).get(site)).containsEntry(Known.VISITS, today.minusDays(1) + ":2/3");
    }

    @Test
    void aSiteThatIsDownIsVisitedAndTheOthersGoOn() {
        put(Map.of(websites.get(0), "no-such.example", websites.get(1), "good.example"));
        served.page("good.example", "/", "good");
        var at = noon(today);
        due("visit_at", at);
        var probing = probing(at, "known.example");
        assertThat(List.of(next(probing), next(probing), next(probing))).containsExactly(true, true, false);
        assertThat(results()).containsExactlyInAnyOrder("FAILED", "FINE");
    }

    @Test
    void whenWeAreOffLineNobodyIsToBlame() {
        put(Map.of(websites.getFirst(), "no-such.example"));
        due("visit_at", noon(today));
        next(probing(noon(today), "no-known.example"));
        assertThat(results()).containsExactly("OURS");
    }

    @Test
    void eachSiteHasItsTurnOnceHoweverManyNodesAsk() throws Exception {
        var at = noon(today);
        put(websites.stream().collect(Collectors.toMap(one -> one, one -> "a.example")));
        due("visit_at", at);
        var claimed = new ConcurrentLinkedQueue<AccountId>();
        Callable<?>[] nodes = IntStream.range(0, 8)
                .mapToObj(node -> (Callable<Object>) () -> {
                    for (var one = sites.claim(at, at.plusSeconds(60));
                            one.isPresent();
                            one = sites.claim(at, at.plusSeconds(60))) {
                        claimed.add(one.get().account());
                    }
                    return null;
                })
                .toArray(Callable[]::new);
        assertThat(Race.of(nodes)).containsOnly("done");
        assertThat(claimed).containsExactlyInAnyOrderElementsOf(websites);
        assertThat(sites.claim(at.plusSeconds(60), at.plusSeconds(120)))
                .as("of a node that died")
                .isPresent();
    }

    @Test
    void aRoundLooksAtAllThatAreDueAndAnUntimelyOneAtNone() {
        var at = noon(today);
        var enabled = TestProbes.on(4);
        var rounds = new Rounds(sites, probing(at, "known.example"), accounts, enabled, at(at));
        rounds.go();
        long all = jdbc.sql("select count(*) from inspection.site")
                .query(Long.class)
                .single();
        assertThat(all).isEqualTo(accounts.websites(null, 10_000).size()).isPositive();
        due("visit_at", at);
        new Rounds(sites, probing(at, "known.example"), accounts, new ProbeSettings(true, "14-24", 24, 4, ""), at(at))
                .go();
        new Rounds(sites, probing(at, "known.example"), accounts, new ProbeSettings(false, "0-24", 24, 4, ""), at(at))
                .go();
        assertThat(due(at)).isEqualTo(all);
        rounds.go();
        assertThat(due(at)).isZero();
    }

    /** Sites come due all day; one that is slow must not leave the others to its own hand. */
    @Test
    void whatComesDueWhileOneIsSlowFindsAllHands() throws Exception {
        var at = noon(today);
        var enabled = TestProbes.on(4);
        var rounds = new Rounds(sites, probing(at, "known.example"), accounts, enabled, at(at));
        rounds.go();
        var isAsked = new CountDownLatch(1);
        var mayAnswer = new CountDownLatch(1);
        var together = new CountDownLatch(3);
        due("visit_at", at.plusSeconds(2_000_000));
        served(websites.getFirst(), at, () -> {
            isAsked.countDown();
            mayAnswer.await();
        });
        var round = Thread.ofVirtual().start(rounds::go);
        isAsked.await();
        for (var site : websites.subList(1, 4)) {
            served(site, at, () -> {
                together.countDown();
                together.await();
            });
        }
        assertThat(together.await(1, TimeUnit.MINUTES)).as("three at a time").isTrue();
        mayAnswer.countDown();
        round.join();
        assertThat(due(at)).isZero();
        assertThat(jdbc.sql("select count(*) from inspection.visit where account_id = any(:sites) and result = 'FINE'")
                        .param(
                                "sites",
                                websites.subList(0, 4).stream()
                                        .map(AccountId::value)
                                        .toArray(UUID[]::new))
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
    }

    private interface Meanwhile {
        void happens() throws InterruptedException;
    }

    /** Due now, and answering when that has happened. */
    private void served(AccountId site, Instant at, Meanwhile meanwhile) throws IOException {
        var opened = RawSite.open((request, out) -> {
            meanwhile.happens();
            RawSite.page(site.toString()).write(request, out);
        });
        open.add(opened);
        jdbc.sql("update inspection.site set address = :address, visit_at = :at where account_id = :site")
                .param("address", "http://a.example:" + opened.port() + "/")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("site", site.value())
                .update();
    }

    /** W4: of notices and policies only columns of the first level, of news all; what the ledger says goes before the name. */
    @Test
    void aColumnIsJudgedAsWhatTheLedgerSaysItIs() {
        var site = websites.getFirst();
        put(Map.of(site, "kinds.example"));
        served.page("kinds.example", "/", item("/1.html", today));
        columnsInPlace(site);
        var before = jdbc.sql(
                        "select name, position from register.site_column where account_id = :site order by position")
                .param("site", site.value())
                .query()
                .listOfRows();
        column(site, 0, "通知公告", null, null);
        column(site, 1, "通知公告二", null, 2);
        column(site, 2, "曝光台", "NEWS", 2);
        column(site, 3, "要闻", "OTHER", null);
        lookOn(today);
        assertThat(looks.last(site, today, 1).getFirst().look().columns())
                .extracting(ColumnSeen::kind)
                .startsWith(ColumnKind.NOTICES, ColumnKind.OTHER, ColumnKind.NEWS, ColumnKind.OTHER);
        before.forEach(one -> column(site, (Integer) one.get("position"), (String) one.get("name"), null, null));
    }

    private void column(AccountId site, int position, String name, @Nullable String kind, @Nullable Integer level) {
        jdbc.sql("""
                update register.site_column set name = :name, kind = :kind, level = cast(:level as smallint)
                 where account_id = :site and position = :position
                """)
                .param("name", name)
                .param("kind", kind, Types.VARCHAR)
                .param("level", level, Types.INTEGER)
                .param("site", site.value())
                .param("position", position)
                .update();
    }

    /** One look sees it, and it counts two weeks after the first that did. */
    @Test
    void itemsWithoutDatesAreNoFindingBeforeTwoWeeksAreOver() {
        var undated = websites.getFirst();
        beginAnew(undated);
        postedToday(undated);
        put(Map.of(undated, "undated.example"));
        served.page("undated.example", "/", undatedItems() + foot()).page("undated.example", "/1.html", "read on");
        List.of(13, 8, 4, 1, 0).forEach(daysAgo -> lookOn(today.minusDays(daysAgo)));
        assertThat(known(today).get(undated))
                .containsEntry(Known.HOME_UNDATED_SINCE, today.minusDays(13).toString())
                .doesNotContainKeys(Known.HOME_NEWEST, Known.SECOND_NEWEST);
        inspect();
        assertThat(found(undated)).isEmpty();
    }

    /** Nobody knows what was there while nobody looked. */
    @Test
    void afterAWeekWithoutALookWhatIsUndatedBeginsAnew() {
        var undated = websites.getFirst();
        put(Map.of(undated, "undated.example"));
        served.page("undated.example", "/", undatedItems() + foot());
        List.of(20, 7, 0).forEach(daysAgo -> lookOn(today.minusDays(daysAgo)));
        assertThat(known(today).get(undated)).containsEntry(Known.HOME_UNDATED_SINCE, today.toString());
    }

    /** What is unchanged need not be sent again many times a day; a look reads the page itself. */
    @Test
    void whoeverSaysTheVersionOfAPageIsAskedForItByThatVersion() {
        var site = websites.getFirst();
        put(Map.of(site, "tagged.example"));
        served.tagged("tagged.example", "/", "\"v1\"", item("/1.html", today.minusDays(3)));
        lookOn(today.minusDays(1));
        visitAt(noon(today), 2);
        served.tagged("tagged.example", "/", "\"v2\"", item("/1.html", today.minusDays(2)));
        visitAt(noon(today).plusSeconds(60), 2);
        lookAt(noon(today).plusSeconds(3_600));
        assertThat(served.known).containsExactly("", "\"v1\"", "\"v1\"", "\"v1\"", "\"v2\"", "");
        assertThat(jdbc.sql("select status from inspection.visit order by at")
                        .query(Integer.class)
                        .list())
                .containsExactly(200, 304, 304, 200, 304, 200);
        assertThat(results()).as("unchanged is there").containsOnly("FINE");
        assertThat(known(today).get(site))
                .containsEntry(Known.HOME_NEWEST, today.minusDays(2).toString());
    }

    private void visitAt(Instant from, int times) {
        for (int visit = 0; visit < times; visit++) {
            due("visit_at", from.plusSeconds(visit));
            next(probing(from.plusSeconds(visit), "known.example"));
        }
    }

    @Test
    void theFindingsOfGoodAndBadSitesAreExactlyThoseExpected(@TempDir Path folder) throws Exception {
        var good = websites.get(0);
        var stale = websites.get(1);
        var hacked = websites.get(2);
        var down = websites.get(3);
        var expired = websites.get(4);
        var misnamed = websites.get(5);
        var ending = websites.get(6);
        var undated = websites.get(7);
        var unmarked = websites.get(8);
        var soft = websites.get(9);
        var moved = websites.get(10);
        var deep = websites.get(11);
        beginAnew(good, stale, hacked, down, expired, misnamed, ending, undated, unmarked, soft, moved, deep);
        postedToday(down, expired, misnamed, ending);
        put(Map.of(good, "good.example", stale, "stale.example", hacked, "hacked.example", down, "no-such.example"));
        put(Map.of(
                undated,
                "undated.example",
                unmarked,
                "unmarked.example",
                soft,
                "soft.example",
                moved,
                "moved.example"));
        put(Map.of(deep, "deep.example"));
        var soon = Certificates.endingIn(10, "good.example", folder);
        trust(soon.trusted());
        secure(expired, Certificates.shown("expired.p12"), "");
        secure(misnamed, Certificates.shown("other.p12"), "");
        secure(ending, soon.shown(), item("/1.html", today) + foot());
        List.of(good, stale, hacked, undated, unmarked, soft, moved, deep).forEach(this::columnsInPlace);
        for (var host : List.of(
                "good.example",
                "stale.example",
                "hacked.example",
                "undated.example",
                "unmarked.example",
                "deep.example",
                "elsewhere.example")) {
            served.page(host, "/1.html", "read on")
                    .page(host, "/2.html", "read on")
                    .page(host, "/col/0", item("/2.html", today));
            IntStream.range(1, 5)
                    .forEach(i -> served.page(
                            host,
                            "/col/" + i,
                            host.startsWith("stale") ? "暂无内容" : item("/2.html", today.minusDays(5))));
        }
        served.page("stale.example", "/col/0", "栏目建设中");
        served.page("good.example", "/", item("/1.html", today.minusDays(3)) + foot())
                .page("stale.example", "/", item("/1.html", today.minusDays(30)) + foot())
                .page(
                        "hacked.example",
                        "/",
                        item("/1.html", today) + foot() + "<div style='display:none'><a href='"
                                + served.at("casino.example") + "'>赢</a></div><a href='" + served.at("no-shop.example")
                                + "'>买</a>")
                .page("casino.example", "/", "赢");
        served.page("undated.example", "/", undatedItems() + foot())
                .page("unmarked.example", "/", item("/1.html", today) + foot().replaceAll("主办：\\S+", ""))
                .page("soft.example", "*", item("/1.html", today) + foot())
                .page("elsewhere.example", "/", item("/1.html", today) + foot())
                .page("deep.example", "/", item("/1.html", today) + foot())
                .page("deep.example", "/col/1", item("/gone.html", today));
        served.redirect("moved.example", served.at("elsewhere.example"));
        week(good, 0, 0);
        week(stale, 3, 3);
        week(hacked, 4, 0);
        week(down, 20, 20);
        visitTwentyTimesADay();
        for (int daysAgo : List.of(15, 10, 5)) {
            lookOn(today.minusDays(daysAgo), undated);
        }
        lookOn(today.minusDays(1));
        lookOn(today);
        inspect();
        assertThat(found(good)).isEmpty();
        assertThat(found(stale)).containsExactlyInAnyOrder("W3", "W4");
        assertThat(found(hacked)).containsExactlyInAnyOrder("S2", "S3", "S4");
        assertThat(found(down)).containsExactlyInAnyOrder("W2");
        assertThat(found(expired)).containsExactlyInAnyOrder("W2");
        assertThat(found(misnamed)).containsExactlyInAnyOrder("W2");
        assertThat(found(ending)).as("it answers any address alike").containsExactlyInAnyOrder("S1", "S6");
        assertThat(found(undated)).containsExactlyInAnyOrder("W3");
        assertThat(found(unmarked)).containsExactlyInAnyOrder("S5");
        assertThat(found(soft)).containsExactlyInAnyOrder("S6");
        assertThat(found(moved)).containsExactlyInAnyOrder("S7");
        assertThat(found(deep)).containsExactlyInAnyOrder("S2");
        assertThat(known(today).get(undated))
                .containsEntry(Known.HOME_UNDATED_SINCE, today.minusDays(15).toString());
    }

    /** The example city has findings of its own. */
    private void beginAnew(AccountId... sites) {
        jdbc.sql("update inspection.finding set state = 'CLOSED' where account_id = any(:sites)")
                .param("sites", Stream.of(sites).map(AccountId::value).toArray(UUID[]::new))
                .update();
    }

    /** So says the ledger; what it says itself is no matter of this test. */
    private void postedToday(AccountId... sites) {
        jdbc.sql("""
                insert into register.latest (account_id, posted_on, posted_seen_on) select id, :today, :today from unnest(:sites) as id
                on conflict (account_id) do update set posted_on = excluded.posted_on, posted_seen_on = excluded.posted_seen_on
                """)
                .param("today", today)
                .param("sites", Stream.of(sites).map(AccountId::value).toArray(UUID[]::new))
                .update();
    }

    /** From now on this authority is believed as well. */
    private void trust(SSLContext trusted) {
        fetcher.close();
        fetcher = ServedSites.fetcher(Duration.ofSeconds(30), trusted);
    }

    /** Served with a certificate, on a port of its own. */
    private void secure(AccountId site, SSLContext shown, String home) throws IOException {
        var opened = RawSite.open("127.0.0.1", shown, RawSite.page(home));
        open.add(opened);
        var address = URI.create("https://good.example:" + opened.port() + "/");
        sites.put(
                List.of(new Entry(site, accounts.get(site).unit(), address)),
                noon(today).plusSeconds(86_400),
                Duration.ofHours(1),
                Duration.ofDays(1));
    }

    /** Those with a certificate, for a week. */
    private void visitTwentyTimesADay() {
        var secure = jdbc.sql("select account_id from inspection.site where address like 'https:%'")
                .query(UUID.class)
                .list();
        for (int visit = 0; visit < 7 * 20; visit++) {
            var at = noon(today.minusDays(7 - visit / 20)).plusSeconds(visit);
            due("visit_at", at);
            jdbc.sql("update inspection.site set visit_at = :later where account_id <> all(:secure)")
                    .param("later", at.plusSeconds(1_000_000).atOffset(ZoneOffset.UTC))
                    .param("secure", secure.toArray(UUID[]::new))
                    .update();
            var probing = probing(at, "known.example");
            while (next(probing)) {
                // Until no one is due.
            }
        }
    }

    /** With marks that lead somewhere in this small world. */
    private String foot() {
        served.page("bszs.conac.cn.example", "/", "verified");
        return "<a href='" + served.at("bszs.conac.cn.example")
                + "'></a> 网站标识码：0001000001 京ICP备12345678号 京公网安备11010102000001号"
                + " 主办：示例市民政局 联系电话：0000-88001200 我为政府网站找错";
    }

    /** Each of the example's columns is where its place says. */
    private void columnsInPlace(AccountId site) {
        jdbc.sql("update register.site_column set link = '/col/' || position where account_id = :site")
                .param("site", site.value())
                .update();
    }

    /** A week of visits of which so many failed on the first day and on the second. */
    private void week(AccountId site, int first, int second) {
        for (int day = 0; day < 7; day++) {
            int failed = day == 0 ? first : day == 1 ? second : 0;
            for (int visit = 0; visit < 20; visit++) {
                var at = noon(today.minusDays(7 - day)).plusSeconds(visit);
                visits.add(
                        site,
                        at,
                        visit < failed ? VisitResult.PASSING : VisitResult.FINE,
                        new Answered("NONE", 200, 1));
            }
        }
    }

    private void inspect() {
        inspecting.run(
                runs.begin(null, today, accounts.count(), clock.instant()).orElseThrow());
    }

    private List<String> found(AccountId site) {
        return jdbc.sql("select indicator from inspection.finding where is_open and account_id = :site")
                .param("site", site.value())
                .query(String.class)
                .list();
    }

    private long due(Instant at) {
        return jdbc.sql("select count(*) from inspection.site where visit_at <= :at or claimed_until is not null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private static String item(String link, LocalDate day) {
        return "<ul><li><a href='" + link + "'>这里有一条够长的新闻标题，好让人看见</a><span>" + day
                + "</span></li></ul>这里还有一些别的文字，让首页不像是脚本画的";
    }

    private static String undatedItems() {
        return "<ul><li><a href='/1.html'>这里有一条够长的新闻标题，好让人看见</a>"
                + "<li><a href='/1.html?2'>这里还有一条够长的标题，也没有日期</a><li><a href='/1.html?3'>第三条够长的标题，看不出是哪天的</a></ul>";
    }

    private void put(Map<AccountId, String> hosts) {
        hosts.forEach((account, host) -> {
            sites.put(
                    List.of(new Entry(account, accounts.get(account).unit(), served.at(host))),
                    noon(today).plusSeconds(86_400),
                    Duration.ofHours(1),
                    Duration.ofDays(1));
        });
    }

    private void lookOn(LocalDate day) {
        lookAt(noon(day));
    }

    /** The others have to wait. */
    private void lookOn(LocalDate day, AccountId only) {
        due("look_at", noon(day));
        jdbc.sql("update inspection.site set look_at = visit_at where account_id <> :only")
                .param("only", only.value())
                .update();
        lookAtThoseDue(noon(day));
    }

    private void lookAt(Instant at) {
        due("look_at", at);
        lookAtThoseDue(at);
    }

    private void lookAtThoseDue(Instant at) {
        var probing = probing(at, "known.example");
        while (next(probing)) {
            // Until no one is due.
        }
    }

    private void due(String turn, Instant at) {
        jdbc.sql("update inspection.site set claimed_until = null, visit_at = :later, look_at = :later")
                .param("later", at.plusSeconds(1_000_000).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update inspection.site set " + turn + " = :at")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static boolean next(Probing probing) {
        var site = probing.claim();
        site.ifPresent(probing::probe);
        return site.isPresent();
    }

    private Probing probing(Instant at, String knownHost) {
        var looking = new Looking(
                fetcher,
                new Outside(fetcher, List.of(served.at(knownHost)), Duration.ZERO),
                host -> host.contains(".cn."),
                () -> Duration.ofSeconds(30));
        return probes.probing(looking, TestProbes.on(4), at(at));
    }

    private Map<AccountId, Map<Known, String>> known(LocalDate on) {
        return facts.of(websites, on).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> one.getValue().stream().collect(Collectors.toMap(Fact::what, Fact::value))));
    }

    private List<String> results() {
        return jdbc.sql("select result from inspection.visit")
                .query(String.class)
                .list();
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, Times.ZONE);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Times.ZONE).toInstant();
    }
}
