package org.yibaotong.inspection.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yibaotong.fetch.Asked;
import org.yibaotong.fetch.Certificates;
import org.yibaotong.fetch.Fetcher;
import org.yibaotong.fetch.Outside;
import org.yibaotong.fetch.RawSite;
import org.yibaotong.fetch.Trouble;
import org.yibaotong.register.ColumnKind;

/** What is seen of good and bad sites is exactly what is there, and what cannot be told is left open. */
class LookingTests {

    private static final LocalDate ON = LocalDate.of(2026, 11, 27);
    private static final String FOOT = """
            <div class="foot"><a href="https://bszs.conac.cn/sitename?method=show"><img src="a.png"></a>
            网站标识码：0001000001　京ICP备12345678号-1　京公网安备 11010102000001号　主办单位：示例市人民政府办公室　联系电话：0000-88001200
            <a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html">我为政府网站找错</a></div>""";
    private static final String NEWS = "<ul><li><a href='/news/1.html'>停水的小区看这里</a><span>2026-11-26</span></li></ul>";

    private final ArrayDeque<AutoCloseable> open = new ArrayDeque<>();
    private final List<PageCopy> kept = new ArrayList<>();
    private ServedSites sites;
    private Fetcher fetcher;
    private Looking looking;

    @BeforeEach
    void serve() throws Exception {
        sites = new ServedSites();
        fetcher = ServedSites.fetcher(Duration.ofSeconds(30), Certificates.trusted());
        open.add(sites);
        open.add(fetcher);
        sites.page("known.example", "/", "known");
        looking = looking(sites.at("known.example"));
    }

    @AfterEach
    void close() throws Exception {
        for (var one : open) {
            one.close();
        }
    }

    @Test
    void aGoodSiteHasNothingWrong() {
        sites.page("good.example", "/", NEWS + "<a href='/col/tz/'>通知公告</a>" + FOOT)
                .page("good.example", "/news/1.html", "停水")
                .page("good.example", "/col/tz/", "<a href='/tz/1.html'>放假通知</a> [11-20]")
                .page("bszs.conac.cn", "/", "");
        var look = looking.look(site("good.example", column("要闻", "/", 14), column("通知公告", "", 180)), ON, kept::add)
                .look();
        assertThat(look.result()).isEqualTo(VisitResult.FINE);
        assertThat(look.site().newest()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(look.site().missing()).isEmpty();
        assertThat(look.columns())
                .containsExactly(
                        new ColumnSeen(
                                "要闻", ColumnKind.NEWS, 14, VisitResult.FINE, LocalDate.of(2026, 11, 26), false, null),
                        new ColumnSeen(
                                "通知公告",
                                ColumnKind.NOTICES,
                                180,
                                VisitResult.FINE,
                                LocalDate.of(2026, 11, 20),
                                false,
                                null));
        assertThat(look.site().links().hidden()).isEmpty();
        assertThat(look.site().links().foreign()).isEmpty();
        assertThat(look.site().answersAnything()).isFalse();
        assertThat(look.site().hasIpv6()).isFalse();
        assertThat(look.site().links().all()).isEqualTo(4);
        assertThat(kept)
                .extracting(PageCopy::hash)
                .contains(look.pages().getFirst().content().hash());
    }

    @Test
    void aBadSiteHasExactlyWhatIsWrongWithIt() {
        sites.page("bad.example", "/", """
                <ul><li><a href='/old.html'>旧闻</a><span>2025-01-02</span></li></ul><a href='/gone.html'>没了</a>
                <a href='http://no-such.example/'>没这个网站</a>
                <div style='position:absolute; left:-9999px'><a href='http://casino.example/'>娱乐</a></div>
                <a href='http://shop.example/buy'>买一个</a><a style='display:none' href='/menu.html'>菜单</a>
                主办单位：示例市水务局""".replace(".example/", ".example:" + sites.port() + "/"))
                .page("bad.example", "/old.html", "旧")
                .page("bad.example", "/menu.html", "菜单")
                .page("bad.example", "/empty/", "<a href='/old.html'>旧闻</a> 暂无内容")
                .page("bad.example", "/script/", "<div id=list></div><script>load()</script>")
                .page("casino.example", "/", "")
                .page("shop.example", "/buy", "");
        var look = looking.look(
                        site(
                                "bad.example",
                                column("政策文件", "/empty/", null),
                                column("工作动态", "/script/", null),
                                column("没有链接", "", null),
                                column("没了", "/gone/", null)),
                        ON,
                        kept::add)
                .look();
        assertThat(look.site().newest()).isEqualTo(LocalDate.of(2025, 1, 2));
        assertThat(look.site().missing()).isEqualTo(EnumSet.complementOf(EnumSet.of(FootMark.SPONSOR)));
        assertThat(look.site().links().dead()).extracting(OddLink::text).containsExactlyInAnyOrder("没了", "没这个网站");
        assertThat(look.site().links().hidden())
                .containsExactly(new OddLink(sites.at("casino.example").toString(), "娱乐"));
        assertThat(look.site().links().foreign()).extracting(OddLink::text).containsExactlyInAnyOrder("没这个网站", "买一个");
        assertThat(look.columns())
                .extracting(ColumnSeen::result, ColumnSeen::isBlank, ColumnSeen::isTelling)
                .containsExactly(
                        tuple(VisitResult.FINE, true, true),
                        tuple(VisitResult.FINE, false, false),
                        tuple(VisitResult.UNCHECKED, false, false),
                        tuple(VisitResult.FAILED, false, false));
    }

    /** By the rules they count as not updated. */
    @Test
    void itemsWithoutAnyDateAreSeenToHaveNone() {
        sites.page("undated.example", "/", items("/n/", "") + FOOT).page("undated.example", "/col/", items("/c/", ""));
        var look = looking.look(site("undated.example", column("通知公告", "/col/", null)), ON, kept::add)
                .look();
        assertThat(look.site().undatedSince()).isEqualTo(ON);
        assertThat(look.columns()).extracting(ColumnSeen::undatedSince).containsExactly(ON);
        assertThat(look.columns()).allMatch(ColumnSeen::isTelling);
    }

    @Test
    void sinceWhenTheyHaveNoneIsKnownFromEarlierLooks() {
        sites.page("undated.example", "/", items("/n/", "") + FOOT).page("undated.example", "/col/", items("/c/", ""));
        var column = column("通知公告", "/col/", null);
        var first = looking.look(site("undated.example", column), ON, kept::add).look();
        sites.page("undated.example", "/", 500, "text/html", new byte[0]);
        var broken = looking.look(
                        new SiteToSee(sites.at("undated.example"), List.of(column), Before.of(List.of(first))),
                        ON.plusDays(1),
                        kept::add)
                .look();
        sites.page("undated.example", "/", items("/n/", "") + FOOT);
        var last = looking.look(
                        new SiteToSee(sites.at("undated.example"), List.of(column), Before.of(List.of(broken, first))),
                        ON.plusDays(2),
                        kept::add)
                .look();
        assertThat(last.site().undatedSince())
                .as("what could not be told says nothing")
                .isEqualTo(ON);
        assertThat(last.columns()).extracting(ColumnSeen::undatedSince).containsExactly(ON);
        sites.page("undated.example", "/", items("/n/", "<i>2026-11-28</i>") + FOOT);
        var dated = looking.look(
                        new SiteToSee(sites.at("undated.example"), List.of(column), Before.of(List.of(last))),
                        ON.plusDays(3),
                        kept::add)
                .look();
        assertThat(Before.of(List.of(dated, last)).homeUndatedSince())
                .as("with dates it begins anew")
                .isNull();
    }

    @Test
    void whereADateMayStandSomewhereNobodySaysThatThereIsNone() {
        sites.page("date.example", "/", items("/n/", "") + FOOT + "<p>本站2026年11月20日改版</p>")
                .page("menu.example", "/", "<a href='/a/'>通知公告</a><a href='/b/'>要闻</a><a href='/c/'>办事</a>" + FOOT)
                .page("coming.example", "/", items("/n/", "<i>2026-12-24</i>") + FOOT)
                .page("long.example", "/", items("/n/", "") + FOOT + "<p>很长</p>".repeat(200_000));
        for (var host : List.of("date.example", "menu.example", "coming.example", "long.example")) {
            var seen = looking.look(site(host), ON, kept::add).look().site();
            assertThat(seen.newest()).as(host).isNull();
            assertThat(seen.undatedSince()).as(host).isNull();
        }
    }

    /** Whether its links stand in the menu of the whole site too, makes no difference. */
    @Test
    void aColumnThatOnlyLeadsOnToOthersSaysWhereTo() {
        var menu = "<a href='/'>首页</a><a href='/zw/'>政务公开</a><a href='/about/'>关于我们</a>";
        var below = "<a href='/zw/wj/'>政策文件</a><a href='/zw/jg/'>机构职能</a>";
        sites.page("menu.example", "/", NEWS + menu + FOOT)
                .page("menu.example", "/zw/", menu + below)
                .page("menu.example", "/list/", menu + items("/n/", ""))
                .page("menu.example", "/dated/", menu + below + "<p>2026年11月1日改版</p>")
                .page("menu.example", "/script/", menu + "<div id=list></div><script>load()</script>");
        var seen = columns("menu.example", "/zw/", "/list/", "/dated/", "/script/");
        assertThat(seen)
                .extracting(ColumnSeen::leadsTo)
                .containsExactly(List.of("政策文件", "机构职能"), List.of(), List.of(), List.of());
        assertThat(seen).extracting(ColumnSeen::tellsNothing).containsExactly(true, false, true, true);
        sites.page("menu.example", "/", NEWS + menu + below + FOOT);
        assertThat(columns("menu.example", "/zw/"))
                .extracting(ColumnSeen::leadsTo)
                .containsExactly(List.of("政策文件", "机构职能"));
    }

    private List<ColumnSeen> columns(String host, String... links) {
        var columns =
                Stream.of(links).map(link -> column("栏目" + link, link, null)).toArray(SiteToSee.Column[]::new);
        return looking.look(site(host, columns), ON, kept::add).look().columns();
    }

    private static String items(String folder, String date) {
        var page = new StringBuilder("<ul>");
        for (int i = 0; i < 5; i++) {
            page.append("<li><a href='")
                    .append(folder)
                    .append(i)
                    .append(".html'>这条信息的标题写得够长的了 </a>")
                    .append(date);
        }
        return page.append("</ul>").toString();
    }

    /** Of those on its home page and of those behind it no more together than of the home page alone. */
    @Test
    void linksThatLeadNowhereAreAlsoFoundOnThePagesOfColumns() {
        sites.page("deep.example", "/", NEWS + items("/n/", ""))
                .page("deep.example", "/col/", "<a href='/col/gone.html'>没了的通知</a><a href='/news/1.html'>停水</a>")
                .page("deep.example", "/news/1.html", "停水");
        IntStream.range(0, 5).forEach(i -> sites.page("deep.example", "/n/" + i + ".html", "n"));
        var look = looking.look(site("deep.example", column("通知公告", "/col/", null)), ON, kept::add)
                .look();
        assertThat(look.site().links().dead())
                .containsExactly(new OddLink(sites.at("deep.example") + "col/gone.html", "通知公告：没了的通知"));
        assertThat(look.site().links().tried()).isLessThanOrEqualTo(10);
    }

    @Test
    void aSiteThatAnswersAnythingHidesItsDeadLinks() {
        sites.page("soft.example", "*", "找不到了<a href='/1.html'>回首页</a>");
        var look = looking.look(site("soft.example"), ON, kept::add).look();
        assertThat(look.site().answersAnything()).isTrue();
        assertThat(look.site().links().dead()).isNull();
    }

    @Test
    void aPageInTheEncodingOfOldIsRead() {
        sites.inGb18030(
                "old.example",
                "/",
                "<meta charset=gbk><a href='/1.html'>要闻</a><i>[11月20日]</i> 主办单位：示例市民政局，这里是一些别的文字凑够长度");
        var look = looking.look(site("old.example"), ON, kept::add).look();
        assertThat(look.site().newest()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(look.site().missing()).doesNotContain(FootMark.SPONSOR);
    }

    @Test
    void aHomePageThatSendsReadersOnIsFollowedOnce() {
        sites.page("moved.example", "/", "<meta http-equiv='Refresh' content='0; url=/index.html'>")
                .page("moved.example", "/index.html", NEWS);
        assertThat(looking.look(site("moved.example"), ON, kept::add)
                        .look()
                        .site()
                        .newest())
                .isEqualTo(LocalDate.of(2026, 11, 26));
        sites.page("circle.example", "/", "<meta http-equiv=refresh content='0;url=/2.html'>")
                .page("circle.example", "/2.html", "<meta http-equiv=refresh content='0;url=/'>");
        assertThat(looking.look(site("circle.example"), ON, kept::add).look().result())
                .isEqualTo(VisitResult.FINE);
    }

    @Test
    void aPageDrawnByAScriptTellsNothing() {
        sites.page("script.example", "/", "<div id=app></div><script src='/app.js'></script>");
        var look = looking.look(site("script.example"), ON, kept::add).look();
        assertThat(look.site().missing()).isNull();
        assertThat(look.site().newest()).isNull();
    }

    @Test
    void ofTwoHundredThousandLinksTheFirstAreLookedAt() {
        var page = new StringBuilder(NEWS);
        for (int i = 0; i < 200_000; i++) {
            page.append("<a href='/").append(i).append("'>").append(i).append("</a>");
        }
        sites.page("many.example", "/", page.toString());
        var look = looking.look(site("many.example"), ON, kept::add).look();
        assertThat(look.site().links().all()).isEqualTo(PageLinks.MOST);
        assertThat(look.site().links().tried()).isEqualTo(10);
        assertThat(look.site().missing()).as("the foot may be what was cut off").isNull();
        assertThat(look.site().newest()).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    void deeplyNestedPagesAreRead() {
        sites.page("deep.example", "/", "<div>".repeat(100_000) + NEWS);
        assertThat(looking.look(site("deep.example"), ON, kept::add).look().result())
                .isEqualTo(VisitResult.FINE);
    }

    @Test
    void whatStopsAVisitIsToldApart() throws Exception {
        assertThat(visit(200)).isEqualTo(VisitResult.FINE);
        assertThat(visit(404)).isEqualTo(VisitResult.FAILED);
        assertThat(visit(500)).isEqualTo(VisitResult.PASSING);
        assertThat(visit(403)).isEqualTo(VisitResult.REFUSED);
        assertThat(visit(412)).isEqualTo(VisitResult.REFUSED);
        var nobody = new Socket();
        open.add(nobody);
        nobody.bind(new InetSocketAddress("127.0.0.1", 0));
        assertThat(looking.visit(Asked.page(URI.create("http://a.example:" + nobody.getLocalPort() + "/")))
                        .result())
                .isEqualTo(VisitResult.PASSING);
        assertThat(looking.visit(Asked.page(URI.create("http://no-such.example/")))
                        .result())
                .isEqualTo(VisitResult.FAILED);
        for (var refused : List.of("unknown.p12", "other.p12", "expired.p12")) {
            var site = RawSite.open("127.0.0.1", Certificates.shown(refused), RawSite.page(""));
            open.add(site);
            assertThat(looking.visit(Asked.page(URI.create("https://good.example:" + site.port() + "/")))
                            .result())
                    .as(refused)
                    .isEqualTo(refused.startsWith("unknown") ? VisitResult.UNCHECKED : VisitResult.FAILED);
        }
    }

    @Test
    void whereNobodyElseAnswersNobodyIsToBlame() {
        var offLine = looking(URI.create("http://no-known.example/"));
        var visit = offLine.visit(Asked.page(URI.create("http://no-such.example/")));
        assertThat(visit.result()).isEqualTo(VisitResult.OURS);
        assertThat(visit.fetched().trouble()).isEqualTo(Trouble.NO_SUCH_NAME);
        sites.page("gone.example", "/", 404, "text/html", new byte[0]);
        assertThat(offLine.visit(Asked.page(sites.at("gone.example"))).result())
                .as("an answer is an answer")
                .isEqualTo(VisitResult.FAILED);
    }

    /** A network that wants people to sign in first answers for every site with one page. */
    @Test
    void whereEverySiteIsTheSameSignInPageTheNetworkIsToBlame() {
        List.of("one.example", "two.example", "three.example", "known.example", "other-known.example")
                .forEach(host -> sites.page(host, "/", "请先登录无线网络"));
        var captive = looking(sites.at("known.example"), sites.at("other-known.example"));
        captive.visit(Asked.page(sites.at("one.example")));
        assertThat(captive.visit(Asked.page(sites.at("two.example"))).result()).isEqualTo(VisitResult.OURS);
        assertThat(captive.look(site("three.example"), ON, kept::add).look().site())
                .isNull();
        assertThat(captive.look(site("three.example"), ON, kept::add).look().result())
                .isEqualTo(VisitResult.OURS);
    }

    @Test
    void aSiteSentToTheSignInPageOfTheNetworkSaysNothingOfItself() {
        List.of("one.example", "known.example").forEach(host -> sites.redirect(host, sites.at("sign-in.example")));
        sites.page("sign-in.example", "/", "请先登录无线网络");
        assertThat(looking(sites.at("known.example"))
                        .visit(Asked.page(sites.at("one.example")))
                        .result())
                .isEqualTo(VisitResult.OURS);
        sites.page("known.example", "/", "known");
        assertThat(looking.visit(Asked.page(sites.at("one.example"))).result())
                .as("a site may be somewhere else now")
                .isEqualTo(VisitResult.FINE);
    }

    @Test
    void twoSitesMayHaveTheSamePageWhileOthersHaveTheirOwn() {
        List.of("one.example", "two.example").forEach(host -> sites.page(host, "/", "网站维护中"));
        sites.page("other-known.example", "/", "something else");
        var open = looking(sites.at("known.example"), sites.at("other-known.example"));
        open.visit(Asked.page(sites.at("one.example")));
        assertThat(open.visit(Asked.page(sites.at("two.example"))).result()).isEqualTo(VisitResult.FINE);
    }

    private VisitResult visit(int status) {
        sites.page("status.example", "/", status, "text/html", "x".getBytes(StandardCharsets.UTF_8));
        return looking.visit(Asked.page(sites.at("status.example"))).result();
    }

    private Looking looking(URI... known) {
        return new Looking(
                fetcher,
                new Outside(fetcher, List.of(known), Duration.ZERO),
                new KnownSites(List.of("# those of the test", "conac.cn", "gov.cn  # all of them"))::has,
                () -> Duration.ofSeconds(30));
    }

    private static SiteToSee.Column column(String name, String link, @Nullable Integer days) {
        return new SiteToSee.Column(name, link, days, ColumnKind.of(name));
    }

    private SiteToSee site(String host, SiteToSee.Column... columns) {
        return new SiteToSee(sites.at(host), List.of(columns), Before.NOTHING);
    }
}
