package org.yibaotong.redirects;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.redirects.hit.Visits;
import org.yibaotong.web.Site;

/** Old hosts at the real door: the order in which an address is answered, what is never led to, and how it is kept at the desk. */
@YibaotongTest
class OldDoorTests {

    private static final String NEW = "https://www.shili.gov.cn/new";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Site portal;

    @Autowired
    Visits visits;

    @LocalServerPort
    int port;

    private final String name = "t" + UUID.randomUUID().toString().substring(0, 8);
    private final String host = name + ".gov.cn";
    private String site = "";

    @BeforeEach
    void anOldSite() {
        site = register(name, host, "EACH", "");
    }

    @Test
    void aMappingLeadsOnForNowAndForGoodOnceItIsProved() throws IOException {
        map("/xw/2019/a.html", "REDIRECT", NEW + "/a", "", "");
        assertThat(ask("/xw/2019/a.html")).startsWith("HTTP/1.1 302").contains("\r\nLocation: " + NEW + "/a\r\n");
        assertThat(ask("/xw//2019/./a.html?from=wechat")).startsWith("HTTP/1.1 302");
        assertThat(post(site + "/lasting", "on", "true")).hasStatus3xxRedirection();
        assertThat(ask("/xw/2019/a.html")).startsWith("HTTP/1.1 301").contains("max-age=3600");
        assertThat(ask("yl." + host, "/xw/2019/a.html"))
                .startsWith("HTTP/1.1 302")
                .contains("no-cache");
    }

    @Test
    void theHomePageLeadsToWhoGoesOn() throws IOException {
        assertThat(ask("/")).startsWith("HTTP/1.1 302").contains("Location: https://www.shili.gov.cn/\r\n");
        assertThat(ask("/index.html")).contains("Location: https://www.shili.gov.cn/\r\n");
        assertThat(ask("www." + host.toUpperCase(java.util.Locale.ROOT), "/")).startsWith("HTTP/1.1 302");
    }

    @Test
    void escapesOfGbkAndUtf8AreOneAddress() throws IOException {
        map("/新闻/a.asp?id=3", "REDIRECT", NEW, "", "");
        assertThat(ask("/%D0%C2%CE%C5/a.asp?id=3")).startsWith("HTTP/1.1 302");
        assertThat(ask("/%d0%c2%ce%c5%2Fa.asp?id=3")).startsWith("HTTP/1.1 404");
        assertThat(ask("/%zz")).startsWith("HTTP/1.1 404");
        assertThat(ask("/%E6%96%B0%E9%97%BB/a.asp;jsessionid=1F?x=2&id=3")).startsWith("HTTP/1.1 302");
    }

    @Test
    void pagesSayWhatWasHereAndWhereItIsNow() throws IOException {
        map("/archived", "ARCHIVED", "", "", "");
        map("/gone", "WITHDRAWN", "", "内容已经过期", "");
        map("/phone", "OTHER_MEANS", "", "请打12345", "");
        map("/split", "SPLIT", "", "", "办事 " + NEW + "/1\n新闻 " + NEW + "/2");
        map("/later", "UNRESOLVED", NEW + "/3", "", "");
        assertThat(ask("/archived"))
                .startsWith("HTTP/1.1 410")
                .contains("这一页已经归档", "https://archive.shili.gov.cn/old/archived", "示例市门户");
        assertThat(ask("/gone")).startsWith("HTTP/1.1 410").contains("内容已经过期");
        assertThat(ask("/phone")).startsWith("HTTP/1.1 410").contains("请打12345");
        assertThat(ask("/split")).startsWith("HTTP/1.1 300").contains(">办事<", NEW + "/2");
        assertThat(ask("/later")).startsWith("HTTP/1.1 410").contains("这一页还在整理", NEW + "/3");
        assertThat(ask("/%D0%C2%CE%C5/1.asp")).startsWith("HTTP/1.1 404").contains("您要的旧网址：" + host + "/新闻/1.asp");
        assertThat(ask("/nowhere<script>")).startsWith("HTTP/1.1 400");
        assertThat(ask("/nowhere?x=%3Cscript%3E")).startsWith("HTTP/1.1 404").contains("没有找到这一页", "示例市门户");
    }

    /** A browser takes an icon from no other host than the page's own, and nothing else is to be had on an old host. */
    @Test
    void aPageOfAnOldHostCarriesItsIconsAndBorrowsTheRest() throws IOException {
        map("/split", "SPLIT", "", "", "办事 " + NEW + "/1\n新闻 " + NEW + "/2");
        assertThat(ask("/split"))
                .contains(
                        "<use href=\"#i-link\"",
                        "<symbol id=\"i-link\"",
                        "<use href=\"#i-search\"",
                        "<symbol id=\"i-search\"")
                .contains(
                        "href=\"" + portal.address() + "/news\"",
                        "action=\"" + portal.address() + "/search\"",
                        "href=\"#main\"")
                .doesNotContain(
                        "icons.svg", "<base", "<script", "rel=\"manifest\"", "<symbol id=\"i-alert\"", "href=\"/");
    }

    /** Enter in the tags presses the first button of the form. */
    @Test
    void enterInAFieldLeadsNobodyElsewhere() throws IOException {
        map("/a", "UNRESOLVED", "", "", "");
        assertThat(page(site)).bodyText().containsSubsequence("id=\"f-tags\"", "只加标签", "都改成这样");
    }

    @Test
    void nothingElseOfTheProgramIsToBeHadOnAnOldHost() throws IOException {
        for (var path : new String[] {
            "/desk", "/sign-in", "/api/v1/ledger", "/news/1", "/actuator/health", "/assets/x/tokens.css"
        }) {
            assertThat(ask(path)).startsWith("HTTP/1.1 404").doesNotContain("Set-Cookie");
        }
        assertThat(raw("DELETE / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405");
        assertThat(raw("HEAD /x HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 404")
                .endsWith("\r\n\r\n");
    }

    @Test
    void robotsLearnWhatLeadsElsewhere() throws IOException {
        map("/新 a.html?id=1", "REDIRECT", NEW, "", "");
        map("/kept.html", "ARCHIVED", "", "", "");
        assertThat(ask("/robots.txt")).contains("Sitemap: http://" + host + "/sitemap.xml");
        assertThat(ask("/sitemap.xml"))
                .contains("<loc>http://" + host + "/%E6%96%B0%20a.html?id=1</loc>")
                .doesNotContain("kept.html");
    }

    /** What robots ask for is printed once for each change and not for each of them: this row came without one. */
    @Test
    void whatRobotsAskForAgainAndAgainIsReadOnce() throws IOException {
        map("/a", "REDIRECT", NEW, "", "");
        var first = ask("/sitemap.xml");
        jdbc.sql("""
                insert into redirects.mapping (site_id, path, typed, kind, target, edition, by_id, at)
                select site_id, '/unnoticed', '', kind, target, 0, by_id, at from redirects.mapping where site_id = :site
                """)
                .param("site", UUID.fromString(site.substring(site.lastIndexOf('/') + 1)))
                .update();
        assertThat(first).startsWith("HTTP/1.1 200").contains("/a</loc>", "</urlset>");
        assertThat(body(ask("/sitemap.xml"))).isEqualTo(body(first));
        var head = raw("HEAD /sitemap.xml HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertThat(head).contains("Content-Length: " + body(first).length()).endsWith("\r\n\r\n");
    }

    @Test
    void aRuleForTheWholeSiteComesFirst() throws IOException {
        var alike = name + "b.gov.cn";
        register(name + "b", alike, "ALL_ALIKE", "https://www.shili.gov.cn/x/");
        assertThat(ask(alike, "/A/b.html?c=%D0")).contains("Location: https://www.shili.gov.cn/x/A/b.html?c=%D0\r\n");
        var one = name + "c.gov.cn";
        register(name + "c", one, "ALL_TO_ONE", "https://www.shili.gov.cn/x");
        assertThat(ask(one, "/")).contains("Location: https://www.shili.gov.cn/x\r\n");
        assertThat(ask(one, "/robots.txt")).startsWith("HTTP/1.1 200");
        var kept = name + "d.gov.cn";
        register(name + "d", kept, "ALL_ARCHIVED", "");
        assertThat(ask(kept, "/")).startsWith("HTTP/1.1 410").contains("看存档");
    }

    /** Nobody can name more addresses than are counted of a site in a day, and mapped ones are always counted. */
    @Test
    void whoeverMakesAddressesUpHidesNoMappedOne() throws IOException {
        map("/a", "REDIRECT", NEW, "", "");
        for (int i = 0; i < 3_000; i++) {
            visits.count(number(), "/made-up/" + i, 404, false);
        }
        ask("/a");
        ask("/nobody-mapped-this");
        visits.write();
        assertThat(counted("/a")).isEqualTo(1);
        assertThat(counted("/nobody-mapped-this")).isZero();
        assertThat(counted("")).as("all others together").isEqualTo(1_001);
    }

    @Test
    void aRuleForTheWholeSiteMapsNoAddressAnybodyMakesUp() throws IOException {
        var one = name + "e.gov.cn";
        site = register(name + "e", one, "ALL_TO_ONE", "https://www.shili.gov.cn/x");
        for (int i = 0; i < 2_000; i++) {
            visits.count(number(), "/made-up/" + i, 302, false);
        }
        ask(one, "/made-up/too");
        ask(one, "/");
        visits.write();
        assertThat(counted("/made-up/too")).isZero();
        assertThat(counted("/")).isEqualTo(1);
    }

    @Test
    void whatMayNotBeLedToAnyMoreIsNotLedTo() throws IOException {
        var other = name + "x.example";
        assertThat(post("/desk/old-sites/allowed-names", "name", other, "reason", "公共服务平台"))
                .hasStatus3xxRedirection();
        map("/out", "REDIRECT", "https://" + other + "/a", "", "");
        assertThat(ask("/out")).startsWith("HTTP/1.1 302");
        assertThat(post("/desk/old-sites/allowed-names/removal", "name", other)).hasStatus3xxRedirection();
        assertThat(ask("/out")).startsWith("HTTP/1.1 410").contains("这一页还在整理").doesNotContain("Location");
    }

    @Test
    void aSiteThatIsClosedLaterIsNoTargetAnyMore() throws IOException {
        var later = name + "l.gov.cn";
        map("/a", "REDIRECT", "https://" + later + "/a", "", "");
        assertThat(ask("/a")).startsWith("HTTP/1.1 302");
        register(name + "l", later, "EACH", "");
        assertThat(ask("/a")).startsWith("HTTP/1.1 410");
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        assertThat(mapping("/a", "REDIRECT", "https://evil.example/", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("旧网址不能去“evil.example”");
        assertThat(mapping("/a", "REDIRECT", "javascript:alert(1)", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("这不是网址");
        assertThat(mapping("/a", "REDIRECT", "http://" + host + "/a", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("也是旧网站");
        assertThat(mapping("/" + "a".repeat(2_048), "REDIRECT", NEW, "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("旧网址超过2,048个字符");
        map("/a", "REDIRECT", NEW, "", "");
        assertThat(mapping("/a/", "REDIRECT", NEW, "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("已经有对照了");
        assertThat(post("/desk/old-sites", form(name + "2", host, "EACH", "")))
                .hasStatus(422)
                .bodyText()
                .contains("已经登记在");
    }

    @Test
    void aChangeIsSeenByTheNextRequestAndStandsOnTheTrail() throws IOException {
        map("/a", "UNRESOLVED", "", "", "");
        assertThat(ask("/a")).startsWith("HTTP/1.1 410");
        long id = jdbc.sql("select id from redirects.mapping where site_id = :site and path = '/a'")
                .param("site", UUID.fromString(site.substring(site.lastIndexOf('/') + 1)))
                .query(Long.class)
                .single();
        assertThat(post(site + "/mappings/" + id, "kind", "REDIRECT", "target", NEW))
                .hasStatus3xxRedirection();
        assertThat(ask("/a")).contains("Location: " + NEW);
        assertThat(page(site)).bodyText().contains("/a", "转到新地址", NEW);
        assertThat(page(site + "/mappings/" + id)).bodyText().contains("改对照", NEW);
        assertThat(page(site + "/sheet")).bodyText().contains("旧网址,新网址", "/a," + NEW + ",转到新地址");
        assertThat(page("/desk/old-sites")).bodyText().contains(host);
    }

    /** Codes that were printed with our own name lead to where their account went; nothing else of the portal becomes an old address. */
    @Test
    void shortLinksOfOurOwnHostLeadToWhereTheirAccountWent() throws IOException {
        var account = jdbc.sql("select id from register.account where state = 'DEREGISTERED' order by id limit 1")
                .query(UUID.class)
                .single();
        var ours = URI.create(portal.address()).getHost();
        site = jdbc.sql("select '/desk/old-sites/' || site_id from redirects.old_host where name = :ours")
                .param("ours", ours)
                .query(String.class)
                .single();
        var code = "/s/" + name;
        map(code, "REDIRECT", portal.address() + "/desk/accounts/" + account, "", "");
        assertThat(mapping(code + "b", "REDIRECT", code, "", "")).hasStatus(422);
        assertThat(ask(ours, code + "?from=qr"))
                .startsWith("HTTP/1.1 302")
                .contains("Location: " + portal.address() + "/moved/" + account + "\r\n");
        assertThat(ask(ours, "/s/nobody"))
                .startsWith("HTTP/1.1 404")
                .contains("没有这个短链接", "回到<a")
                .doesNotContain("现在的去处");
        assertThat(ask(ours, "/moved/" + account)).startsWith("HTTP/1.1 200");
        assertThat(ask(ours, "/robots.txt")).doesNotContain("印出去的旧码");
        assertThat(ask(ours, "/none")).doesNotContain("没有这个短链接");
    }

    @Test
    void severalAreChangedTogetherOrNoneIs() throws IOException {
        map("/a", "UNRESOLVED", "", "", "");
        map("/b", "UNRESOLVED", "", "", "");
        var all = jdbc.sql("select id from redirects.mapping where site_id = :site order by id")
                .param("site", UUID.fromString(site.substring(site.lastIndexOf('/') + 1)))
                .query(String.class)
                .list();
        assertThat(post(site + "/mappings/selection", "kind", "REDIRECT", "target", NEW))
                .hasStatus(422)
                .bodyText()
                .contains("请先选要改的旧网址", NEW);
        assertThat(select(all, "https://evil.example/"))
                .hasStatus(422)
                .bodyText()
                .contains("旧网址不能去“evil.example”");
        assertThat(select(all.subList(0, 1), "https://evil.example/"))
                .hasStatus(422)
                .bodyText()
                .contains("选/a")
                .doesNotContain("选/b");
        assertThat(ask("/a")).startsWith("HTTP/1.1 410");
        assertThat(select(all, NEW)).hasStatus3xxRedirection();
        assertThat(ask("/a")).contains("Location: " + NEW);
        assertThat(ask("/b")).contains("Location: " + NEW);
    }

    /** What is tagged leads where it led. */
    @Test
    void severalAreTaggedTogetherAndOneIsGivenOthers() throws IOException {
        map("/a", "REDIRECT", NEW, "", "");
        map("/b", "ARCHIVED", "", "", "");
        var all = jdbc.sql("select id::text from redirects.mapping where site_id = :site order by path")
                .param("site", UUID.fromString(site.substring(site.lastIndexOf('/') + 1)))
                .query(String.class)
                .list();
        var chosen = String.join(",", all);
        assertThat(post(site + "/mappings/selection/tags", "mapping", chosen, "tags", " "))
                .hasStatus(422)
                .bodyText()
                .contains("请写要加的标签", "选/a");
        assertThat(post(site + "/mappings/selection/tags", "mapping", chosen, "tags", "一 二 三 四 五 六 七 八 九 十 十一"))
                .hasStatus(422)
                .bodyText()
                .contains("最多贴10个标签");
        assertThat(post(site + "/mappings/selection/tags", "mapping", chosen, "tags", "年报，要再看"))
                .hasStatus3xxRedirection();
        assertThat(ask("/a")).contains("Location: " + NEW);
        assertThat(ask("/b")).startsWith("HTTP/1.1 410");
        assertThat(page(site + "?tag=年报")).bodyText().contains("选/a", "选/b");
        assertThat(post(site + "/mappings/selection/tags", "mapping", chosen, "tags", "一 二 三 四 五 六 七 八 九"))
                .as("nine more than the two they have")
                .hasStatus(422)
                .bodyText()
                .contains("最多贴10个标签");
        var first = site + "/mappings/" + all.getFirst();
        assertThat(page(first)).bodyText().contains("年报、要再看");
        assertThat(post(first, "kind", "REDIRECT", "target", NEW, "tags", "公告")).hasStatus3xxRedirection();
        assertThat(page(site + "?tag=年报")).bodyText().contains("选/b").doesNotContain("选/a");
        assertThat(page(site + "?tag=公告")).bodyText().contains("选/a");
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }

    private int number() {
        return jdbc.sql("select number from redirects.old_site where id = :site")
                .param("site", UUID.fromString(site.substring(site.lastIndexOf('/') + 1)))
                .query(Integer.class)
                .single();
    }

    private long counted(String path) {
        return jdbc.sql("select coalesce(sum(count), 0) from redirects.hit where site = :site and path = :path")
                .param("site", number())
                .param("path", path)
                .query(Long.class)
                .single();
    }

    private MvcTestResult select(List<String> mappings, String target) {
        return post(
                site + "/mappings/selection",
                "mapping",
                String.join(",", mappings),
                "kind",
                "REDIRECT",
                "target",
                target);
    }

    private String register(String called, String at, String rule, String target) {
        var done = post("/desk/old-sites", form(called, at, rule, target));
        assertThat(done).hasStatus3xxRedirection();
        return String.valueOf(done.getResponse().getRedirectedUrl());
    }

    private static String[] form(String called, String at, String rule, String target) {
        return new String[] {
            "name",
            called,
            "unit",
            "示例市融媒体中心",
            "hosts",
            "www." + at,
            "previews",
            "yl." + at,
            "home",
            "https://www.shili.gov.cn/",
            "homeName",
            "示例市门户",
            "archive",
            "https://archive.shili.gov.cn/old/",
            "parameters",
            "id",
            "rule",
            rule,
            "ruleTarget",
            target
        };
    }

    private void map(String address, String kind, String target, String words, String choices) {
        assertThat(mapping(address, kind, target, words, choices)).hasStatus3xxRedirection();
    }

    private MvcTestResult mapping(String address, String kind, String target, String words, String choices) {
        return post(
                site + "/mappings",
                "address",
                address,
                "kind",
                kind,
                "target",
                target,
                "words",
                words,
                "choices",
                choices);
    }

    private MvcTestResult post(String path, String... parameters) {
        var request = mvc.post().uri(path).with(signed.as("duruo")).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult page(String path) {
        return mvc.get().uri(path).with(signed.as("duruo")).exchange();
    }

    private String ask(String path) throws IOException {
        return ask(host, path);
    }

    private String ask(String at, String path) throws IOException {
        return raw("GET " + path + " HTTP/1.1\r\nHost: " + at + "\r\nConnection: close\r\n\r\n");
    }

    /** As it goes over the wire: a client would put the host and the escapes right. */
    private String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
