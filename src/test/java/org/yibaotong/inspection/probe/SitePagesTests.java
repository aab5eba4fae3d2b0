package org.yibaotong.inspection.probe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.Charset;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.fetch.Trouble;
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
import org.yibaotong.register.ColumnKind;
import org.yibaotong.sheets.SheetFile;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** What was seen of a website, as the desk and its unit see it. */
@YibaotongTest
class SitePagesTests {

    private static final String PAGE = "<title>示例</title><h1>停水的小区看这里</h1><script>alert('run')</script>";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    ProbedSites sites;

    @Autowired
    Visits visits;

    @Autowired
    Looks looks;

    @Autowired
    PageCopies copies;

    @Autowired
    SiteWords words;

    @Autowired
    Words chinese;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Website site;
    private UUID look;

    @BeforeEach
    void seen() {
        forget();
        var now = clock.instant();
        site = accounts.websites(null, 1).getFirst();
        sites.put(
                List.of(new Entry(site.id(), site.unit(), URI.create("http://a.example/"))),
                now,
                Duration.ofHours(1),
                Duration.ofDays(1));
        visits.add(site.id(), now, VisitResult.PASSING, new SeenPage.Answered("TOO_SLOW", 0, 15_000));
        copies.keep(PageCopy.of("ab12", "text/html; charset=gbk", PAGE.getBytes(Charset.forName("GBK"))), now);
        look = looks.add(site.id(), now, Times.date(now), null, look(Times.date(now)));
        sites.seen(site.id(), look(Times.date(now)), now);
    }

    @AfterEach
    void forget() {
        List.of("site", "visit", "look", "page_copy")
                .forEach(table -> jdbc.sql("delete from inspection." + table).update());
    }

    /** Nobody takes what was not looked at for clean. */
    @Test
    void ofVeryManyLinksItIsSaidThatOnlyTheFirstWereLookedAt() {
        assertThat(page("duruo", "/desk/inspections/sites/" + site.id()))
                .bodyText()
                .doesNotContain("链接太多");
        var now = clock.instant().plusSeconds(1);
        looks.add(site.id(), now, Times.date(now), null, look(Times.date(now), 5_000));
        assertThat(page("duruo", "/desk/inspections/sites/" + site.id()))
                .bodyText()
                .contains("链接太多，只看了前5000个，1个", "链接太多，只看了前5000个，没有");
    }

    @Test
    void allWebsitesAreListedAndItIsSaidThatProbesAreOff() {
        assertThat(page("duruo", "/desk/inspections/sites"))
                .hasStatusOk()
                .bodyText()
                .contains(site.name(), "打得开", "访问1次，打不开1次", "红是打不开的达到5%", "检测现在没有打开", "YIBAOTONG_PROBES_ENABLED=true");
        assertThat(page("duruo", "/desk/inspections/sites?result=FAILED"))
                .bodyText()
                .contains("没有这样的网站");
    }

    @Test
    void theSheetOfWebsitesSaysWhichTheyWere() throws Exception {
        var all = sheet("/desk/inspections/sites/sheet");
        assertThat(all.get(1)).containsExactly("筛选：全部网站");
        assertThat(all.getLast()).startsWith(site.name()).contains("打得开", "访问1次，打不开1次");
        assertThat(sheet("/desk/inspections/sites/sheet?result=FAILED"))
                .hasSize(4)
                .element(1)
                .isEqualTo(List.of("筛选：最近一次打不开"));
        assertThat(page("luyuan", "/desk/inspections/sites/sheet")).hasStatus(403);
    }

    private List<List<String>> sheet(String uri) throws Exception {
        return SheetFile.read(page("duruo", uri).getResponse().getContentAsByteArray())
                .getFirst()
                .rows();
    }

    @Test
    void whatWasSeenIsSaidAndWhatCouldNotBeToldAsWell() {
        assertThat(page("duruo", "/desk/inspections/sites/" + site.id()))
                .hasStatusOk()
                .bodyText()
                .contains("没看到1个", "主办单位", "赢　http://casino.example/", "看不出来", "要闻动态", "看当时的页面")
                .doesNotContain("再看一次</button>");
    }

    @Test
    void whatTheLedgerSaysOfIpv6IsHeldAgainstTheNameServers() {
        var look = look(Times.date(clock.instant()));
        assertThat(ipv6(look, true)).isEqualTo("没有，台账上写的是支持 要看看");
        assertThat(ipv6(look, false)).isEqualTo("没有 要看看");
        assertThat(ipv6(look, null)).isEqualTo("没有 要看看");
        jdbc.sql("update register.account set ipv6 = true where id = :id")
                .param("id", site.id().value())
                .update();
        assertThat(page("duruo", "/desk/inspections/sites/" + site.id()))
                .bodyText()
                .contains("没有，台账上写的是支持");
        jdbc.sql("update register.account set ipv6 = :before where id = :id")
                .param("before", site.ipv6(), Types.BOOLEAN)
                .param("id", site.id().value())
                .update();
    }

    private String ipv6(Look look, @Nullable Boolean ledger) {
        return words.lines(look, Times.date(clock.instant()), ledger).stream()
                .filter(line -> line.what().startsWith("IPv6"))
                .map(line -> line.value() + " " + line.mark().word())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aHomePageThatLeadsToAnotherSiteIsNamedAsSuch() {
        var on = Times.date(clock.instant());
        var here = look(on);
        assertThat(where(here)).isEqualTo("没有转到别处 正常");
        var home = here.pages().getFirst();
        assertThat(where(sent(here, home, "http://www.a.example/", "http://a.example/")))
                .isEqualTo("没有转到别处 正常");
        assertThat(where(sent(here, home, "http://shop.example/", "http://a.example/")))
                .isEqualTo("转到了别的网站：shop.example，请核对台账上的网址 要看看");
    }

    private static Look sent(Look look, SeenPage home, String to, String from) {
        var sent = new SeenPage(
                home.what(), home.name(), to, List.of(from), home.result(), home.answered(), home.content());
        return new Look(look.rules(), look.result(), look.trouble(), List.of(sent), null, look.site());
    }

    private String where(Look look) {
        return words.lines(look, Times.date(clock.instant()), null).stream()
                .filter(line -> line.what().startsWith("首页转到"))
                .map(line -> line.value() + " " + line.mark().word())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itemsWithoutDatesAreSaidToCountAsNotUpdated() {
        var on = Times.date(clock.instant());
        var seen = Objects.requireNonNull(look(on).site());
        var column = new ColumnSeen("通知公告", ColumnKind.NOTICES, null, VisitResult.FINE, null, false, on.minusDays(9));
        var undated = new Look(
                Look.RULES,
                VisitResult.FINE,
                "NONE",
                look(on).pages(),
                null,
                new SeenSite(false, null, seen.missing(), List.of(column), seen.links(), false, on.minusDays(3)));
        var later = clock.instant().plusSeconds(2);
        looks.add(site.id(), later, on, null, undated);
        assertThat(page("duruo", "/desk/inspections/sites/" + site.id()))
                .bodyText()
                .contains(
                        "信息都没有显示日期，按规定算没有更新，从" + on.minusDays(3) + "起就是这样",
                        "信息都没有显示日期，按规定算没有更新，从" + on.minusDays(9) + "起就是这样");
    }

    /** Else it stays unknown for ever, and nobody knows why. */
    @Test
    void aColumnOfWhichNobodyCanTellIsListedWithWhyAndWhatToDo() {
        assertThat(page("duruo", "/desk/inspections/sites?untold=true"))
                .hasStatusOk()
                .bodyText()
                .contains(site.name(), "1个栏目看不出更新");
        seenWith(column(List.of("政策文件", "机构职能")));
        var why = "只通到“政策文件”“机构职能”，所以一直看不出更新没有。请在台账里把这个栏目的链接改成其中列出信息和日期的那一页";
        assertThat(page("duruo", "/desk/inspections/sites/" + site.id()))
                .bodyText()
                .contains(why);
        assertThat(page("duruo", "/desk/accounts/" + site.id()))
                .bodyText()
                .contains(Times.date(clock.instant()) + "看：这一页没有带日期的信息，" + why);
        seenWith(column(List.of()));
        assertThat(page("duruo", "/desk/accounts/" + site.id())).bodyText().contains("页面上没有看到日期，也可能是用脚本显示的");
    }

    @Test
    void whereEveryColumnCanBeToldNothingIsListed() throws Exception {
        var on = Times.date(clock.instant());
        seenWith(new ColumnSeen(named(), ColumnKind.NEWS, 14, VisitResult.FINE, on, false, null));
        assertThat(page("duruo", "/desk/inspections/sites?untold=true"))
                .bodyText()
                .contains("没有这样的网站");
        assertThat(page("duruo", "/desk/accounts/" + site.id())).bodyText().doesNotContain("看不出更新");
        assertThat(sheet("/desk/inspections/sites/sheet?untold=true").get(1)).containsExactly("筛选：有栏目看不出更新");
    }

    @Test
    void aHomePageWithoutDatesSaysThatItsColumnsTellNothing() {
        var on = Times.date(clock.instant());
        var seen = Objects.requireNonNull(look(on).site());
        var dateless = new Look(
                Look.RULES,
                VisitResult.FINE,
                "NONE",
                look(on).pages(),
                null,
                new SeenSite(false, null, seen.missing(), seen.columns(), seen.links(), false, null));
        assertThat(words.lines(dateless, on, null).getFirst().value()).contains("看不出来", "有1个栏目也看不出更新");
    }

    private ColumnSeen column(List<String> leadsTo) {
        return new ColumnSeen(named(), ColumnKind.NEWS, 14, VisitResult.FINE, null, false, null, leadsTo);
    }

    private String named() {
        return site.columns().getFirst().name();
    }

    private void seenWith(ColumnSeen column) {
        var on = Times.date(clock.instant());
        var seen = Objects.requireNonNull(look(on).site());
        var again = new Look(
                Look.RULES,
                VisitResult.FINE,
                "NONE",
                look(on).pages(),
                null,
                new SeenSite(false, on, seen.missing(), List.of(column), seen.links(), false, null));
        var now = clock.instant();
        looks.add(site.id(), now, on, null, again);
        sites.seen(site.id(), again, now);
    }

    /** Its newest date is three days before the look. */
    @Test
    void aHomePageIsToBeLookedIntoFromTheDayOfTheVetoOn() {
        var look = look(Times.date(clock.instant()));
        for (int days : List.of(0, 10)) {
            assertThat(home(look, days)).isEqualTo("正常");
        }
        assertThat(home(look, 11)).isEqualTo("要看看");
    }

    private String home(Look look, int daysLater) {
        return words.lines(look, Times.date(clock.instant()).plusDays(daysLater), null)
                .getFirst()
                .mark()
                .word();
    }

    @Test
    void theVisitsOnWhichItDidNotOpenAreNamedOneByOne() {
        assertThat(page("duruo", "/desk/inspections/sites/" + site.id()))
                .bodyText()
                .contains("哪几次打不开", Times.minute(clock.instant()).substring(0, 10), "没有回答，用了15.0秒，到规定的时间还没有打开");
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void whyItDidNotOpenIsSaidInWordsWhateverItWas(Trouble trouble) {
        jdbc.sql("update inspection.visit set trouble = :trouble, status = :status")
                .param("trouble", trouble.name())
                .param("status", trouble == Trouble.NONE ? 503 : 0)
                .update();
        assertThat(why(trouble)).matches(".*\\p{IsHan}.*");
        assertThat(page("duruo", "/desk/inspections/sites/" + site.id()))
                .hasStatusOk()
                .bodyText()
                .contains(why(trouble))
                .doesNotContain("trouble.", trouble.name());
    }

    /** Where there is an answer its status says why. */
    private String why(Trouble trouble) {
        return trouble == Trouble.NONE ? "回答503，用了15.0秒" : "没有回答，用了15.0秒，" + chinese.of(trouble);
    }

    @Test
    void aSiteThatOnlyRefusedUsWasVisitedAllTheSame() {
        jdbc.sql("update inspection.visit set result = 'REFUSED'").update();
        assertThat(page("duruo", "/desk/inspections/sites/" + site.id()))
                .bodyText()
                .contains("访问1次，都看不出打不打得开")
                .doesNotContain("还没有访问过", "哪几次打不开");
    }

    /** A finding may be looked into years after, and what it rests on is kept as long. */
    @Test
    void whatWasSeenLongAgoIsStillThere() {
        var then = clock.instant().minus(Duration.ofDays(300));
        looks.add(site.id(), then, Times.date(then), null, look(Times.date(then)));
        visits.add(site.id(), then, VisitResult.PASSING, new SeenPage.Answered("NONE", 503, 40));
        for (int days = 1; days < 20; days++) {
            var later = then.plus(Duration.ofDays(days));
            looks.add(site.id(), later, Times.date(later), null, look(Times.date(later)));
        }
        assertThat(page("duruo", "/desk/inspections/sites/" + site.id() + "?on=" + Times.date(then)))
                .hasStatusOk()
                .bodyText()
                .contains(Times.minute(then) + "看的", "到" + Times.date(then) + "的30天打得开吗", "访问1次，打不开1次", "回答503，用了0.0秒");
        assertThat(page("duruo", "/desk/inspections/sites/" + site.id() + "?on=2001-01-01"))
                .hasStatusOk()
                .bodyText()
                .contains("还没有细看过");
    }

    @Test
    void thePageIsShownAsTextWithItsHashAndNeverRun() {
        assertThat(page("duruo", "/desk/inspections/looks/" + look + "/pages/0"))
                .hasStatusOk()
                .bodyText()
                .contains("停水的小区看这里", "ab12", "回答200，用了0.3秒")
                .doesNotContain("alert(");
        assertThat(page("duruo", "/desk/inspections/looks/" + look + "/pages/9"))
                .hasStatus(404);
    }

    @Test
    void theCopyIsWhatCameByteByByte() {
        var copy = page("duruo", "/desk/inspections/looks/" + look + "/pages/0/copy")
                .getResponse();
        assertThat(copy.getContentAsByteArray()).isEqualTo(PAGE.getBytes(Charset.forName("GBK")));
        assertThat(copy.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains(".txt");
    }

    @Test
    void anotherUnitsWebsiteIsAsGoodAsNone() {
        assertThat(page("hejia", "/desk/inspections/sites/" + site.id())).hasStatus(404);
        assertThat(page("hejia", "/desk/inspections/looks/" + look + "/pages/0"))
                .hasStatus(404);
        assertThat(page("hejia", "/desk/inspections/sites")).bodyText().doesNotContain(site.name());
    }

    @Test
    void whereProbesAreOffNobodyLooksAgain() {
        assertThat(mvc.post()
                        .uri("/desk/inspections/sites/" + site.id() + "/looks")
                        .with(signed.as("duruo"))
                        .with(csrf()))
                .hasStatus(409)
                .bodyText()
                .contains("网站检测没有打开");
    }

    @Test
    void anAccountOfAnotherKindIsNoWebsite() {
        var account = accounts.after(null, 200).stream()
                .filter(one -> !one.isWebsite())
                .findFirst()
                .orElseThrow();
        assertThat(page("duruo", "/desk/inspections/sites/" + account.id())).hasStatus(404);
    }

    private MvcTestResult page(String login, String url) {
        return mvc.get().uri(url).with(signed.as(login)).exchange();
    }

    private static Look look(LocalDate on) {
        return look(on, 12);
    }

    private static Look look(LocalDate on, int links) {
        var home = new SeenPage(
                SeenPage.Part.HOME,
                "",
                "http://a.example/",
                List.of(),
                VisitResult.FINE,
                new SeenPage.Answered("NONE", 200, 321),
                new SeenPage.Content("ab12", PAGE.getBytes(UTF_8).length, false));
        return new Look(
                Look.RULES,
                VisitResult.FINE,
                "NONE",
                List.of(home),
                null,
                new SeenSite(
                        false,
                        on.minusDays(3),
                        EnumSet.of(FootMark.SPONSOR),
                        List.of(new ColumnSeen("要闻动态", ColumnKind.NEWS, 14, VisitResult.FINE, null, false, null)),
                        new SeenLinks(
                                links, 10, List.of(), List.of(new OddLink("http://casino.example/", "赢")), List.of()),
                        true,
                        null));
    }
}
