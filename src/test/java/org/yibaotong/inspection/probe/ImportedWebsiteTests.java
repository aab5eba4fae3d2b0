package org.yibaotong.inspection.probe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.fetch.Certificates;
import org.yibaotong.fetch.Fetcher;
import org.yibaotong.fetch.Outside;
import org.yibaotong.identity.Staff;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.inspection.look.Looking;
import org.yibaotong.inspection.look.ServedSites;
import org.yibaotong.inspection.look.VisitResult;
import org.yibaotong.register.AccountId;
import org.yibaotong.web.Times;

/** From a sheet with a website in it to the first look at it. */
@YibaotongTest
class ImportedWebsiteTests {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final String IMPORTS = "/desk/accounts/imports";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    Staff staff;

    @Autowired
    TestProbes probes;

    @Autowired
    ProbedSites sites;

    @Autowired
    Visits visits;

    @Autowired
    Looks looks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @AfterEach
    void forget() {
        probes.forget();
    }

    @Test
    void whoeverImportsWebsitesReadsThatNobodyLooksAtThemYetAndWhereToHaveItTurnedOn() {
        var unit = newUnit();
        assertThat(page(imported(unit, "甲网,网站,https://nobody-looks.example/," + unit)))
                .bodyText()
                .contains("网站检测没有打开", "href=\"/desk/inspections/sites\">去打开");
        var other = newUnit();
        assertThat(page(imported(other, other + "发布,微信公众号,," + other)))
                .bodyText()
                .doesNotContain("网站检测没有打开");
    }

    @Test
    void onceItIsOnAnImportedWebsiteGetsItsFirstVisitAndItsFirstLook() throws Exception {
        var unit = newUnit();
        try (var served = new ServedSites()
                        .page("known.example", "/", "known")
                        .page("imported.example", "/", "<a href='/1.html'>通知</a> 2026-11-20");
                var fetcher = ServedSites.fetcher(Duration.ofSeconds(30), Certificates.trusted())) {
            imported(unit, unit + "网,网站,http://imported.example/," + unit);
            var site = new AccountId(jdbc.sql("select id from register.account where name = :name")
                    .param("name", unit + "网")
                    .query(UUID.class)
                    .single());
            var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            var rounds = rounds(served, fetcher, now);
            rounds.go();
            assertThat(sites.find(site).orElseThrow().lookAt())
                    .as("has its turn within a day")
                    .isBetween(now.minusSeconds(1), now.plus(Duration.ofDays(1)));
            itIsTheTurnOf(site, served.at("imported.example"), now);
            rounds.go();
            assertThat(looks.last(site, Times.date(now), 1))
                    .singleElement()
                    .satisfies(one -> assertThat(one.look().result()).isEqualTo(VisitResult.FINE));
            assertThat(visits.days(List.of(site), Times.date(now), Times.date(now)))
                    .singleElement()
                    .satisfies(day -> assertThat(day.counted()).isPositive());
        }
    }

    private Rounds rounds(ServedSites served, Fetcher fetcher, Instant at) {
        var looking = new Looking(
                fetcher,
                new Outside(fetcher, List.of(served.at("known.example")), Duration.ZERO),
                host -> true,
                () -> Duration.ofSeconds(30));
        return probes.rounds(looking, TestProbes.on(4), Clock.fixed(at, ZoneOffset.UTC));
    }

    /** Its own, and nobody else's; the port is that of this test. */
    private void itIsTheTurnOf(AccountId site, URI address, Instant now) {
        jdbc.sql("""
                update inspection.site set address = case when account_id = :site then :address else address end,
                       visit_at = case when account_id = :site then cast(:now as timestamptz) else :never end,
                       look_at = case when account_id = :site then cast(:now as timestamptz) else :never end
                """)
                .param("site", site.value())
                .param("address", address.toString())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("never", now.plus(Duration.ofDays(30)).atOffset(ZoneOffset.UTC))
                .update();
    }

    private String newUnit() {
        return staff.newUnit(staff.unit("望江区"), Level.DEPARTMENT).name();
    }

    private String imported(String unit, String row) {
        var sent = mvc.post()
                .uri(IMPORTS)
                .multipart()
                .file(new MockMultipartFile("file", "网站.csv", null, ("名称,平台,链接,单位\n" + row + "\n").getBytes(UTF_8)))
                .param("unit", unit)
                .with(signed.as("duruo"))
                .with(csrf())
                .exchange();
        var preview = String.valueOf(sent.getResponse().getRedirectedUrl());
        awaitWords(preview, "表里没有");
        assertThat(mvc.post().uri(preview + "/run").with(signed.as("duruo")).with(csrf()))
                .hasStatus3xxRedirection();
        awaitWords(preview, "已经导入：新增1个");
        return preview;
    }

    private void awaitWords(String address, String words) {
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(page(address)).bodyText().contains(words));
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(address).with(signed.as("duruo")).exchange();
    }
}
