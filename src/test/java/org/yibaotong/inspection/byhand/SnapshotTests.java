package org.yibaotong.inspection.byhand;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ContentDisposition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.example.drawing.Scenes;
import org.yibaotong.fetch.Fetcher;
import org.yibaotong.fetch.LocalFetcher;
import org.yibaotong.fetch.RawSite;
import org.yibaotong.inspection.FindingId;
import org.yibaotong.inspection.indicator.Indicators;
import org.yibaotong.inspection.judging.Judgement;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.Sha256;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** The page something was seen on is kept as it came, as the machine keeps its own; where nothing came, the finding says why. */
@YibaotongTest
class SnapshotTests {

    private static final String PAGE = "<h1>关于放假的通之</h1><p>各街道：</p>";

    @Autowired
    WritingDown writing;

    @Autowired
    ByHandDesk desk;

    @Autowired
    Indicators indicators;

    @Autowired
    Words words;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Signed signed;

    @Autowired
    MockMvcTester mvc;

    private final Fetcher fetcher = LocalFetcher.open();
    private AccountId account;

    @BeforeEach
    void begin() {
        account = new AccountId(
                jdbc.sql("select id from register.account where in_scope and state = 'NORMAL' order by id limit 1")
                        .query(UUID.class)
                        .single());
    }

    @AfterEach
    void putBack() {
        fetcher.close();
        var ours = "(select id from inspection.finding where rule = 'BY_HAND' and account_id = :account)";
        for (var table : List.of("finding_picture", "finding_step")) {
            jdbc.sql("delete from inspection." + table + " where finding_id in " + ours)
                    .param("account", account.value())
                    .update();
        }
        jdbc.sql("delete from inspection.finding where id in " + ours)
                .param("account", account.value())
                .update();
    }

    @Test
    void thePageIsKeptAsItCameWithItsTimeItsStatusAndItsHash() throws Exception {
        try (var site = RawSite.open(RawSite.page(PAGE))) {
            var url = url(seenAt("http://127.0.0.1:" + site.port() + "/tz.html"));
            var hash = Sha256.of(PAGE);
            assertThat(page("duruo", url))
                    .hasStatusOk()
                    .bodyText()
                    .contains("页面留底", "取到，网站回答200", hash, "href=\"" + url + "/page\"");
            assertThat(page("duruo", url + "/page"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("关于放假的通之", "网站回答200", Times.day(clock.instant()), hash)
                    .doesNotContain("<h1>关于放假的通之");
            var copy = page("duruo", url + "/page/copy").getResponse();
            assertThat(copy.getContentAsByteArray()).isEqualTo(PAGE.getBytes(UTF_8));
            assertThat(ContentDisposition.parse(String.valueOf(copy.getHeader("Content-Disposition")))
                            .getFilename())
                    .isEqualTo(named() + "页面留底" + Times.day(clock.instant()) + "-" + hash.substring(0, 12) + ".txt");
        }
    }

    private String named() {
        return jdbc.sql("select name from register.account where id = :id")
                .param("id", account.value())
                .query(String.class)
                .single();
    }

    @Test
    void theHashStandsInTheJudgementWhichComesOutTheSameAgain() throws Exception {
        try (var site = RawSite.open(RawSite.page(PAGE))) {
            var judged = judged(seenAt("http://127.0.0.1:" + site.port() + "/"));
            assertThat(judged).contains("PAGE_AS_IT_CAME", Sha256.of(PAGE));
            assertThat(Judgement.again(judged, indicators).text()).isEqualTo(judged);
        }
    }

    @Test
    void whatTheSiteSaysInsteadOfThePageIsKeptToo() throws Exception {
        var gone = "HTTP/1.1 404 Not Found\nContent-Type: text/html; charset=utf-8\nConnection: close\n\n<p>页面找不到了</p>";
        try (var site = RawSite.open(RawSite.saying(gone))) {
            var url = url(seenAt("http://127.0.0.1:" + site.port() + "/bg.doc"));
            assertThat(page("duruo", url)).bodyText().contains("取到，网站回答404");
            assertThat(page("duruo", url + "/page")).bodyText().contains("页面找不到了", "网站回答404");
        }
    }

    @Test
    void anotherUnitsPageIsAsGoodAsNone() throws Exception {
        try (var site = RawSite.open(RawSite.page(PAGE))) {
            var url = url(seenAt("http://127.0.0.1:" + site.port() + "/"));
            var stranger = stranger();
            assertThat(page(stranger, url + "/page")).hasStatus(404);
            assertThat(page(stranger, url + "/page/copy")).hasStatus(404);
        }
    }

    /** With the fetcher of the program itself, which is let into no network. */
    @Test
    void anAddressOfOurOwnNetworkIsNotAskedAndTheFindingSaysSo() throws Exception {
        try (var site = RawSite.open(RawSite.page(PAGE))) {
            for (var address : List.of(
                    "http://127.0.0.1:" + site.port() + "/",
                    "http://10.1.2.3/",
                    "http://169.254.169.254/latest/meta-data/",
                    "http://[::1]:" + site.port() + "/")) {
                var finding = writing.record(account, form(address), List.of(), signed.actor("duruo"));
                assertThat(judged(finding)).as(address).contains("没有取到：地址在内网或本机，不去看");
                assertThat(page("duruo", url(finding) + "/page")).hasStatus(404);
            }
            assertThat(site.requests).isEmpty();
        }
    }

    @Test
    void whatIsRefusedAsksNobody() throws Exception {
        try (var site = RawSite.open(RawSite.page(PAGE))) {
            var wrong = new ByHandForm("R1", "", "http://127.0.0.1:" + site.port() + "/", day());
            assertThatThrownBy(() -> ours().record(account, wrong, List.of(), signed.actor("duruo")))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.code()).isEqualTo("finding.seen.missing"));
            assertThat(site.requests).isEmpty();
        }
    }

    @Test
    void whereNothingCameAPictureIsAddedAfterwards() {
        var url = url(seenAt("http://no-such-name.example/tz.html"));
        assertThat(page("duruo", url)).bodyText().contains("没有取到：", "补截图或照片");
        assertThat(picture(url)).hasStatus3xxRedirection();
        assertThat(page("duruo", url)).bodyText().contains(url + "/pictures/1", "补图片");
        assertThat(mvc.post().uri(url + "/pictures").with(signed.as("duruo")).with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("请选要放的图片");
        jdbc.sql("update inspection.finding set state = 'MENDED' where id::text = :id")
                .param("id", url.substring(url.lastIndexOf('/') + 1))
                .update();
        assertThat(page("duruo", url)).bodyText().doesNotContain("补截图或照片");
        assertThat(picture(url)).hasStatus(422).bodyText().contains("已经了结，不用再放图片");
    }

    @Test
    void whatTheMachineFoundHasItsFactsAndNeedsNoPicture() {
        var found = jdbc.sql("select id from inspection.finding where rule = 'SILENCE' and state = 'OPEN' limit 1")
                .query(UUID.class)
                .single();
        var url = "/desk/inspections/findings/" + found;
        assertThat(page("duruo", url)).bodyText().doesNotContain("补截图或照片");
        assertThat(picture(url)).hasStatus(422).bodyText().contains("检查自己发现的");
    }

    private MvcTestResult picture(String url) {
        return mvc.post()
                .uri(url + "/pictures")
                .multipart()
                .file(new MockMultipartFile("pictures", "截图.jpg", "image/jpeg", Scenes.jpeg("park", 8, 320, 240)))
                .with(signed.as("duruo"))
                .with(csrf())
                .exchange();
    }

    private FindingId seenAt(String address) {
        return ours().record(account, form(address), List.of(), signed.actor("duruo"));
    }

    /** With a fetcher that may ask this machine. */
    private WritingDown ours() {
        return new WritingDown(desk, new PageTaking(fetcher, words, clock));
    }

    private ByHandForm form(String address) {
        return new ByHandForm("R1", "“通知”写成了“通之”", address, day());
    }

    private String day() {
        return Times.day(clock.instant());
    }

    private String judged(FindingId finding) {
        return jdbc.sql("select judged from inspection.finding where id = :id")
                .param("id", finding.value())
                .query(String.class)
                .single();
    }

    /** Somebody who may read findings, but not those of this unit. */
    private String stranger() {
        var unit = jdbc.sql("select sponsoring_unit from register.account where id = :id")
                .param("id", account.value())
                .query(UUID.class)
                .single();
        return jdbc.sql("""
                select login from identity.person join identity.role_grant grants on grants.person_id = person.id
                 where role = 'CORRESPONDENT' and ended_at is null and grants.unit_id <> :unit order by login
                """).param("unit", unit).query(String.class).list().stream()
                .filter(login -> !signed.actor(login)
                        .reach(Role.REGISTRAR, Role.CORRESPONDENT)
                        .covers(new UnitId(unit)))
                .findFirst()
                .orElseThrow();
    }

    private static String url(FindingId finding) {
        return "/desk/inspections/findings/" + finding;
    }

    private MvcTestResult page(String login, String uri) {
        return mvc.get().uri(uri).with(signed.as(login)).exchange();
    }
}
