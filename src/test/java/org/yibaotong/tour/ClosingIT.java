package org.yibaotong.tour;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.YibaotongTest;
import org.yibaotong.archive.ArchiveId;
import org.yibaotong.archive.crawl.Crawled;
import org.yibaotong.archive.crawl.CrawledSite;
import org.yibaotong.closure.ToBeClosed;
import org.yibaotong.web.Site;
import org.yibaotong.web.Times;

/** One website and one account are closed from the decision to the end of the watch; then somebody comes by the old door and finds the service. */
@YibaotongTest
class ClosingIT {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    @Autowired
    Site portal;

    @Autowired
    Clock clock;

    private final String host = "jiu" + UUID.randomUUID().toString().substring(0, 8) + ".localhost";
    private Browser browser;
    private Page desk;
    private Page phone;
    private String service;

    /** A service for residents of our own, where the old ones go. */
    @BeforeEach
    void open() {
        browser = Browser.open("http://localhost:" + port);
        phone = browser.phone();
        desk = Browser.signIn(browser.desk(), "duruo");
        service = "/services/" + jdbc.sql("""
                        insert into citizens.service (id, kind, topic, name, link, unit_id, confirmed_on, entered_at, version)
                        select gen_random_uuid(), 'GUIDE', '看病', '预约挂号（新）', '', unit_id, current_date, now(), 0
                          from identity.person where login = 'gaoxin'
                        returning number
                        """).query(Long.class).single();
    }

    @AfterEach
    void close() {
        jdbc.sql("update citizens.service set closed_for = '测试完了' where name = '预约挂号（新）'")
                .update();
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void whoScansAnOldCodeFindsTheServiceAndSaysSo() {
        var account = account("platform = 'wechat'");
        var address = closed(account);
        phone.navigate("/moved/" + account);
        assertThat(phone.locator("main")).containsText("它已经关停了");
        Browser.shoot(phone, "moved");
        phone.click("a:has-text('预约挂号（新）')");
        assertThat(phone).hasURL(Pattern.compile(service + "$"));
        assertThat(phone.locator("h1")).hasText("预约挂号（新）");
        phone.goBack();
        phone.click("button:has-text('没找到')");
        assertThat(phone.locator("h1")).containsText("记下了");
        desk.navigate(address);
        assertThat(desk.locator("aside")).containsText("1人没找到");
        phone.navigate("/moved/" + account + "/notice");
        assertThat(phone.locator("h1")).containsText("关于关停");
        Browser.shoot(phone, "closing-notice");
    }

    /** Kept before it is stopped and checked; who opens a bookmark of three years ago reads the article, and finds the service. */
    @Test
    void whoOpensABookmarkOfAClosedWebsiteReadsItInTheArchiveAndFindsTheService() throws Exception {
        var website = account("platform = 'website'");
        try (var site = CrawledSite.open()) {
            site.page("/", "<title>首页</title><h1>首页</h1><a href=/xw/2023/7.html>停水通知</a>")
                    .page(
                            "/xw/2023/7.html",
                            "<title>停水通知</title><h1>停水通知</h1><p>周三夜里停水四小时</p><script>alert(1)</script>");
            var address = begun(website);
            upToStop();
            archived(address, host + ":" + site.port());
            desk.navigate(address);
            pass("ARCHIVE", 128, "", null);
            assertThat(desk.locator("main")).containsText("核对过，完整");
            toTheEnd();
            desk.navigate(address);
            desk.click("a:has-text('登记它的旧网址')");
            desk.fill("#f-hosts", host);
            desk.fill("#f-home", "http://localhost:" + port + "/moved/" + website);
            desk.fill("#f-archive", here(desk.inputValue("#f-archive")));
            desk.click("main form.slim button.btn-primary");
            map(desk.url(), "/xw/2023/7.html", "ARCHIVED", "");
            map(desk.url(), "/ggfw/yygh.html", "REDIRECT", "http://localhost:" + port + service);
            desk.navigate(address);
            assertThat(desk.locator("aside")).containsText("2条对照");
        }
        phone.navigate("http://" + host + ":" + port + "/xw/2023/7.html");
        assertThat(phone.locator("h1")).containsText("这一页已经归档");
        phone.click("a:has-text('看存档')");
        assertThat(phone.locator("h1")).hasText("停水通知");
        assertThat(phone.locator("body")).containsText("周三夜里停水四小时");
        assertThat(phone.locator("script")).hasCount(0);
        phone.navigate("http://" + host + ":" + port + "/ggfw//yygh.html?from=timeline");
        assertThat(phone).hasURL(Pattern.compile(service + "$"));
        assertThat(phone.locator("h1")).hasText("预约挂号（新）");
        phone.navigate("http://" + host + ":" + port + "/");
        assertThat(phone.locator("main")).containsText("它已经关停了");
    }

    /** Platforms export a folder, not a packed one. */
    @Test
    void aFolderOfPagesIsKeptWithoutBeingPackedFirst(@TempDir Path home) throws Exception {
        var folder = Files.createDirectories(home.resolve("导出/图"));
        Files.writeString(folder.resolveSibling("第一篇.html"), "<title>春耕</title><img src='图/一.png'>" + "望江".repeat(500));
        Files.write(folder.resolve("一.png"), new byte[] {1, 2, 3});
        Files.writeString(folder.resolveSibling(".hidden"), "x");
        Files.writeString(Files.createDirectories(folder.resolveSibling(".git")).resolve("config"), "x");
        desk.navigate("/desk/archives/new?account=" + account("platform = 'wechat'"));
        desk.setInputFiles("#f-folder", folder.getParent());
        assertThat(desk.locator("[data-said]")).containsText("装好了 2 个文件");
        desk.click("button:has-text('存进去')");
        assertThat(desk.locator("p.toast")).containsText("存好了2页");
        var archive = desk.url().substring(desk.url().lastIndexOf('/') + 1);
        desk.navigate("/archive/" + archive);
        desk.click("a:has-text('春耕')");
        assertThat(desk.locator("body")).containsText("望江望江");
        Assertions.assertThat(desk.evaluate("document.images[0].src"))
                .asString()
                .contains("%25E4%25B8%2580.png");
    }

    /** Read whole, it would take the page down with it. */
    @Test
    void aFileTooLargeForAFolderIsTurnedAwayUnread(@TempDir Path home) throws Exception {
        var folder = Files.createDirectories(home.resolve("导出"));
        Files.writeString(folder.resolve("第一篇.html"), "<title>春耕</title>");
        try (var film = new RandomAccessFile(folder.resolve("庆典.mp4").toFile(), "rw")) {
            film.setLength((20 << 20) + 1);
        }
        desk.navigate("/desk/archives/new?account=" + account("platform = 'wechat'"));
        desk.evaluate("() => { File.prototype.arrayBuffer = () => { throw new Error('read'); }; }");
        desk.setInputFiles("#f-folder", folder);
        assertThat(desk.locator("[data-said]")).hasText("“庆典.mp4”有 21 MB，一个文件最多 20 MB。请把它移出这个文件夹，再选一次。");
        Assertions.assertThat(desk.evaluate("document.querySelector('#f-file').files.length"))
                .isEqualTo(0);
    }

    private void archived(String address, String oldHost) throws Exception {
        desk.navigate(address);
        desk.click("a:has-text('把网站存下来')");
        desk.fill("#f-start", "http://" + oldHost + "/");
        desk.fill("#f-hosts", oldHost);
        desk.click("button:has-text('开始存')");
        assertThat(desk.locator(".head")).containsText("正在存");
        var archive = desk.url().substring(desk.url().lastIndexOf('/') + 1);
        Crawled.at(context, ArchiveId.of(archive));
        desk.navigate("http://localhost:" + port + "/desk/archives/" + archive);
        assertThat(desk.locator("main")).containsText("2页");
        desk.click("button:has-text('核对')");
        assertThat(desk.locator(".head"))
                .containsText("核对过，完整", new LocatorAssertions.ContainsTextOptions().setTimeout(90_000));
    }

    /** A test has a port of its own. */
    private String here(String address) {
        return address.replace(portal.address(), "http://localhost:" + port);
    }

    private void map(String site, String old, String kind, String target) {
        desk.navigate(site + "/mappings/new");
        desk.fill("#f-address", old);
        desk.check("input[name=kind][value=" + kind + "]");
        desk.fill("#f-target", target);
        desk.click("main form.slim button.btn-primary");
        desk.waitForURL(site + "**");
        desk.navigate(site);
    }

    /** Through all stations, each at the pace the rules ask for. */
    private String closed(String account) {
        var address = begun(account);
        upToStop();
        pass("ARCHIVE", 128, "资料库，1842篇", null);
        toTheEnd();
        return address;
    }

    private String begun(String account) {
        desk.navigate("/desk/closures/new?account=" + account);
        desk.click("button:has-text('立案')");
        assertThat(desk.locator("h1")).containsText("关停");
        return desk.url();
    }

    private void upToStop() {
        pass("DECISION", 220, "示网信办〔2026〕30号", "");
        desk.fill("input[name=name]", "预约挂号");
        desk.click("button:has-text('补上')");
        desk.click("a:has-text('定去处')");
        desk.fill("#f-home", "预约挂号（新）");
        desk.fill("#f-homeLink", service);
        desk.click("button:has-text('记下去处')");
        assertThat(desk.locator("table")).containsText("已定");
        pass("SERVICES", 215, "办事到示例市融媒体中心门户", "");
        pass("NOTICE", 210, "", null);
        pass("LAST_POST", 200, "没有印过", "");
        pass("STOP", 130, "", null);
    }

    private void toTheEnd() {
        pass("CANCELLATION", 125, "", "https://rm.shili.example/proof");
        pass("NOT_FOUND", 120, "平台里搜过，没有", null);
        if (desk.locator("form[action$='/stations/DOMAIN']").count() > 0) {
            pass("DOMAIN", 119, "都注销了", null);
        }
        pass("WATCH", 0, "没有人冒用", null);
        assertThat(desk.locator(".head")).containsText("办结");
    }

    /** @param link null leaves what stands there */
    private void pass(String station, int daysAgo, String words, String link) {
        var form = desk.locator("form[action$='/stations/" + station + "']");
        form.locator("[name=on]")
                .fill(Times.date(clock.instant()).minusDays(daysAgo).toString());
        form.locator("[name=words]").fill(words);
        if (link != null && form.locator("[name=link]").count() > 0) {
            form.locator("[name=link]").fill(link.isEmpty() ? "https://rm.shili.example/last" : link);
        }
        form.locator("button.btn-primary").click();
        assertThat(form).hasCount(0);
    }

    private String account(String which) {
        return jdbc.sql("""
                select id from register.account
                 where state = 'NORMAL' and %s and id not in (select account_id from closure.closure_case)
                   and not exists (select from register.service where account_id = id) and platform || handle = any(:closed)
                 order by id limit 1
                """.formatted(which))
                .param("closed", ToBeClosed.NAMES)
                .query(UUID.class)
                .single()
                .toString();
    }
}
