package org.yibaotong.redirects.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.redirects.site.OldSites;
import org.yibaotong.web.Times;

/** Where old names lead, by a directory of names of this test: before the switch, half of it, after it, and when nobody pays any more. */
@YibaotongTest
class HostWatchTests {

    private static final Instant NIGHT = Instant.parse("2026-11-26T18:05:00Z");
    private static final String US = "192.0.2.20";
    private static final String THEM = "192.0.2.80";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OldSites sites;

    @Autowired
    HostLooks looks;

    @Autowired
    HostTeller teller;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    private final UUID site = UUID.randomUUID();
    private final String name = "h" + site.toString().substring(0, 8) + ".gov.cn";
    private final Map<String, NameRecord> records = new HashMap<>();
    private final Map<String, List<String>> directory = new HashMap<>(Map.of("portal.gov.cn", List.of(US)));
    private Instant now = NIGHT;

    @BeforeEach
    void anOldSite() {
        jdbc.sql("""
                insert into redirects.old_site (id, unit_id, name, home, home_name, archive, folds_case, parameters, rule, rule_target, lasting, made_at)
                select :id, unit_id, '要切域名的旧网站', 'http://localhost/', '门户', '', false, '{}', 'EACH', '', false, now()
                  from identity.person where login = 'duruo'
                """).param("id", site).update();
        jdbc.sql("insert into redirects.old_host (name, site_id, preview) values (:name, :id, false)")
                .param("name", name)
                .param("id", site)
                .update();
    }

    @AfterEach
    void putBack() {
        jdbc.sql("delete from redirects.host_look where name = :name")
                .param("name", name)
                .update();
        jdbc.sql("delete from redirects.old_host where site_id = :id")
                .param("id", site)
                .update();
        jdbc.sql("delete from redirects.old_site where id = :id")
                .param("id", site)
                .update();
    }

    @Test
    void aNameIsSwitchedOverOnceAllItsFormsLeadHere() {
        assertThat(page()).contains("还没看过");
        seen(Map.of(name, THEM, "www." + name, THEM));
        assertThat(page()).contains("还指着别处", THEM);
        seen(Map.of(name, THEM, "www." + name, US));
        assertThat(page()).contains("只切了一半");
        seen(Map.of("www." + name, US));
        assertThat(page()).contains("已经切过来").doesNotContain(THEM);
        assertThat(told()).isZero();
        assertThat(mvc.get().uri("/desk/old-sites").with(signed.as("duruo")).exchange())
                .bodyText()
                .containsSubsequence("要切域名的旧网站", "已经切过来");
    }

    /** One look that finds nothing may be bad luck; whoever looks after it is told once. */
    @Test
    void aNameNobodyPaysForIsToldOnceAfterTwoLooks() {
        seen(Map.of(name, US));
        seen(Map.of());
        assertThat(page()).contains("已经切过来");
        assertThat(told()).isZero();
        seen(Map.of());
        assertThat(page()).contains("解析不到");
        seen(Map.of());
        assertThat(told()).isOne();
    }

    /** Who presses twice has not looked twice. */
    @Test
    void looksOfTheSameHourAreOneLook() {
        seen(Map.of(name, US));
        seen(Map.of());
        seen(Duration.ofSeconds(3), Map.of());
        assertThat(page()).contains("已经切过来");
        seen(Duration.ofHours(7), Map.of());
        assertThat(page()).contains("解析不到");
        assertThat(told()).isOne();
    }

    /** Strangers register what nobody pays for. */
    @Test
    void aNameThatWasGoneAndLeadsElsewhereIsToldOnceMore() {
        seen(Map.of(name, US));
        seen(Map.of());
        seen(Map.of());
        assertThat(told()).isOne();
        // Notices go by the real clock, and what is told twice within a minute is told once.
        jdbc.sql("update notices.notice set at = at - interval '1 day' where url like '%' || :id")
                .param("id", site)
                .update();
        seen(Map.of(name, THEM));
        assertThat(told()).isEqualTo(2);
        seen(Map.of(name, THEM));
        assertThat(told()).isEqualTo(2);
        assertThat(page()).contains("已经不指到这里").doesNotContain("还指着别处");
    }

    @Test
    void aNameThatWasMissedOnceBeforeItWasKnownIsOnlyWaitedFor() {
        seen(Map.of());
        assertThat(page()).contains("解析不到");
        seen(Map.of(name, THEM));
        assertThat(page()).contains("还指着别处");
        assertThat(told()).isZero();
    }

    /** Half of it was ours, so it is no more a matter of waiting than if all of it had been. */
    @Test
    void aNameThatLedHereByHalfAndLeadsElsewhereIsToldOnce() {
        seen(Map.of(name, THEM, "www." + name, US));
        assertThat(told()).isZero();
        seen(Map.of(name, THEM));
        assertThat(told()).isOne();
        seen(Map.of(name, THEM));
        assertThat(told()).isOne();
        assertThat(page()).contains("已经不指到这里");
    }

    /** The longer of its two forms counts, and what was seen last. */
    @Test
    void thePageTellsWhatANameStandsForAndHowLongItIsKept() {
        records.put(name, new NameRecord("", 300, false));
        records.put("www." + name, new NameRecord("cdn.shili.cn", 7200, false));
        seen(Map.of(name, THEM));
        assertThat(page()).contains("别名cdn.shili.cn，缓存时间2小时").doesNotContain("切错了，要等");
        records.put("www." + name, new NameRecord("", 200, true));
        seen(Map.of(name, THEM));
        assertThat(page()).contains("缓存时间5分钟").doesNotContain("cdn.shili.cn");
        records.clear();
        seen(Map.of(name, THEM));
        assertThat(page()).doesNotContain("缓存时间5分钟");
    }

    /** Once it is done nothing is said of it any more. */
    @Test
    void beforeTheDayOfTheSwitchItIsSaidThatAMistakeWouldBeKeptLong() {
        records.put(name, new NameRecord("", 7200, true));
        seen(Map.of(name, THEM));
        switchOn(LocalDate.now(Times.ZONE).plusDays(3));
        assertThat(page()).contains("还有3天", "现在缓存时间至少2小时：切错了");
        assertThat(list())
                .containsSubsequence("要切域名的旧网站", LocalDate.now(Times.ZONE).plusDays(3) + "切");
        records.put(name, new NameRecord("", 300, false));
        seen(Map.of(name, THEM));
        assertThat(page()).contains("还有3天").doesNotContain("切错了，要等");
        switchOn(LocalDate.now(Times.ZONE).minusDays(2));
        assertThat(page()).contains("已经过了2天，还没有全切过来");
        seen(Map.of(name, US));
        assertThat(page()).doesNotContain("已经过了2天");
        assertThat(list()).doesNotContain("要切域名的旧网站");
    }

    @Test
    void theDayOfTheSwitchIsAWholeDateOrNone() {
        for (var wrong : List.of("12月10日", "2026-02-30", "20261-01-01", "1026-12-10")) {
            assertThat(change(wrong)).as(wrong).hasStatus(422).bodyText().contains("请写完整的年月日", "e-switchOn");
        }
        assertThat(change("2026-12-10")).hasStatus3xxRedirection();
        assertThat(page()).contains("计划2026-12-10切换");
        assertThat(change("")).hasStatus3xxRedirection();
        assertThat(page()).doesNotContain("计划2026-12-10切换").contains("哪天切，定了");
    }

    private MvcTestResult change(String switchOn) {
        return mvc.post()
                .uri("/desk/old-sites/" + site)
                .param("name", "要切域名的旧网站")
                .param("hosts", name)
                .param("home", "https://www.shili.gov.cn/")
                .param("homeName", "门户")
                .param("switchOn", switchOn)
                .param(
                        "version",
                        String.valueOf(
                                sites.find(new OldSiteId(site)).orElseThrow().version()))
                .with(signed.as("duruo"))
                .with(csrf())
                .exchange();
    }

    private void switchOn(LocalDate day) {
        jdbc.sql("update redirects.old_site set switch_on = :day where id = :id")
                .param("day", day)
                .param("id", site)
                .update();
    }

    private String list() {
        var shown = mvc.get()
                .uri("/desk/old-sites?ahead=true")
                .with(signed.as("duruo"))
                .exchange();
        assertThat(shown).hasStatusOk();
        return new String(shown.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void aNameThatLedHereAndLeadsElsewhereIsToldAtOnce() {
        seen(Map.of(name, US));
        seen(Map.of(name, THEM));
        assertThat(told()).isOne();
        seen(Map.of(name, THEM));
        assertThat(told()).isOne();
        assertThat(page()).contains("已经不指到这里").doesNotContain("还指着别处");
    }

    /** Our own line is down: what was known stays as it was. */
    @Test
    void whereNotEvenOurOwnNameIsFoundNothingIsSaidOfOthers() {
        seen(Map.of(name, US));
        directory.clear();
        assertThat(watch(List.of()).look(List.of(sites.find(new OldSiteId(site)).orElseThrow())))
                .isFalse();
        assertThat(page()).contains("已经切过来");
    }

    /** An address is found without asking anybody, and an empty name is this machine. */
    @Test
    void addressesThatAreSetDoNotStandForOurOwnName() {
        seen(Map.of(name, US));
        directory.clear();
        directory.putAll(Map.of(THEM, List.of(THEM), "", List.of("127.0.0.1")));
        assertThat(watch(List.of(THEM, ""))
                        .look(List.of(sites.find(new OldSiteId(site)).orElseThrow())))
                .isFalse();
        assertThat(page()).contains("已经切过来");
    }

    @Test
    void aChineseNameOfThePortalIsLookedUpAsTheNetKnowsIt() {
        directory.clear();
        directory.putAll(Map.of(IDN.toASCII("示例.政务"), List.of(US), "", List.of("127.0.0.1"), " ", List.of(THEM)));
        assertThat(new OurAddresses(this::resolve, "https://示例.政务", List.of(" ", "")).now())
                .containsExactly(InetAddress.ofLiteral(US));
    }

    @Test
    void oldNamesMayComeInByAnAddressThatIsSet() {
        directory.putAll(Map.of(name, List.of(THEM), THEM, List.of(THEM)));
        watch(List.of(THEM)).look(List.of(sites.find(new OldSiteId(site)).orElseThrow()));
        assertThat(page()).contains("已经切过来");
    }

    @Test
    void whoLooksAfterAnotherUnitsSitesLooksAtNoneOfTheirNames() {
        assertThat(mvc.post()
                        .uri("/desk/old-sites/" + site + "/names")
                        .with(signed.as("zhouxiaolan"))
                        .with(csrf())
                        .exchange())
                .hasStatus(403);
        assertThat(mvc.post()
                        .uri("/desk/old-sites/" + UUID.randomUUID() + "/names")
                        .with(signed.as("duruo"))
                        .with(csrf())
                        .exchange())
                .hasStatus(404);
    }

    /** A night later. */
    private void seen(Map<String, String> entries) {
        seen(Duration.ofDays(1), entries);
    }

    private void seen(Duration later, Map<String, String> entries) {
        now = now.plus(later);
        directory.keySet().retainAll(List.of("portal.gov.cn"));
        entries.forEach((host, address) -> directory.put(host, List.of(address)));
        watch(List.of()).look(List.of(sites.find(new OldSiteId(site)).orElseThrow()));
    }

    private HostWatch watch(List<String> besides) {
        return new HostWatch(
                looks,
                teller,
                this::resolve,
                asked -> Optional.ofNullable(records.get(asked)),
                new OurAddresses(this::resolve, "https://portal.gov.cn", besides),
                transaction,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private InetAddress[] resolve(String host) throws UnknownHostException {
        var found = directory.get(host);
        if (found == null) {
            throw new UnknownHostException(host);
        }
        return found.stream().map(InetAddress::ofLiteral).toArray(InetAddress[]::new);
    }

    private String page() {
        var shown = mvc.get()
                .uri("/desk/old-sites/" + site)
                .with(signed.as("duruo"))
                .exchange();
        assertThat(shown).hasStatusOk();
        return new String(shown.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private long told() {
        return jdbc.sql("select count(*) from notices.notice where kind = 'old-site.host-left' and url like '%' || :id")
                .param("id", site)
                .query(Long.class)
                .single();
    }
}
