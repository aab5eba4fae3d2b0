package org.yibaotong.inspection.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.inspection.finding.Finding;
import org.yibaotong.inspection.finding.Findings;
import org.yibaotong.inspection.indicator.Indicators;
import org.yibaotong.inspection.judging.Fact;
import org.yibaotong.inspection.judging.Facts;
import org.yibaotong.inspection.judging.Judgement;
import org.yibaotong.inspection.judging.Known;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.web.Times;

/** A website has a score on its page once the table of deductions is verified and whole, and none before. */
@YibaotongTest
class PortalScoresTests {

    /** Made up: it only comes to a hundred. */
    private static final List<String> TABLE = List.of(
            "K1,2,2019-04-01,政策文件,WEBSITE,DEDUCTION,BY_HAND,points=30;cap=50,VERIFIED,怎样算,假设的",
            "K2,3,2019-04-01,办事统计,WEBSITE,DEDUCTION,BY_HAND,points=25;service=1,VERIFIED,怎样算,假设的",
            "K7,2,2019-04-01,搜索,WEBSITE,DEDUCTION,BY_HAND,points=25,VERIFIED,怎样算,假设的");

    @Autowired
    Accounts accounts;

    @Autowired
    Findings findings;

    @Autowired
    PortalScores shipped;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    Signed signed;

    @Autowired
    MockMvcTester mvc;

    private AccountId site;
    private Indicators verified;
    private @Nullable Boolean was;

    @BeforeEach
    void begin() throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(Path.of("src/main/resources/inspection/indicators.csv")));
        lines.addAll(TABLE);
        verified = new Indicators(lines);
        site = new AccountId(jdbc.sql("""
                select id from register.account where platform = 'website' and state = 'NORMAL' and in_scope
                   and not exists (select from inspection.finding
                                    where account_id = account.id and is_open and severity in ('VETO', 'DORMANT', 'CLOSING'))
                 limit 1
                """).query(UUID.class).single());
        was = accounts.get(site).portal();
        portal(true);
    }

    private void portal(@Nullable Boolean portal) {
        jdbc.sql("update register.account set portal = :portal where id = :site")
                .param("portal", portal, Types.BOOLEAN)
                .param("site", site.value())
                .update();
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from inspection.finding where account_id = :site and severity = 'DEDUCTION'")
                .param("site", site.value())
                .update();
        portal(was);
    }

    @Test
    void beforeTheTableIsVerifiedThereIsNoScore() {
        assertThat(shipped.of(site)).isEmpty();
        assertThat(mvc.get().uri("/desk/accounts/" + site).with(signed.as("duruo")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("扣分表");
    }

    @Test
    void onceItIsTheWebsiteHasOneAndNobodyElse() {
        assertThat(scores().of(site)).contains("按扣分表是100分", "加分另算");
        var account = jdbc.sql("select id from register.account where platform = 'wechat' and state = 'NORMAL' limit 1")
                .query(UUID.class)
                .single();
        assertThat(scores().of(new AccountId(account))).isEmpty();
    }

    @Test
    void onlyAPortalHasOneAndWhereNobodySaidItIsSaidWhatItWouldBe() {
        assertThat(scores().of(site)).startsWith("门户网站：按扣分表是100分");
        portal(null);
        assertThat(scores().of(site)).startsWith("台账里还没有写是不是门户网站").contains("是的话：按扣分表是100分");
        portal(false);
        assertThat(scores().of(site)).isEmpty();
    }

    @Test
    void whatIsOpenCostsItsPointsAndWhatIsMitigatedNone() {
        deduct("K1");
        assertThat(scores().of(site)).containsPattern("按扣分表是(70|60)分");
        jdbc.sql(
                        "update inspection.finding set mitigated = true, disputed_by = :by, state = 'UPHELD' where account_id = :site and severity = 'DEDUCTION'")
                .param("by", UUID.randomUUID())
                .param("site", site.value())
                .update();
        assertThat(scores().of(site)).contains("按扣分表是100分");
    }

    @Test
    void belowSixtyItSaysThatItFails() {
        deduct("K1");
        deduct("K1");
        assertThat(scores().of(site)).contains("不到60分，不合格");
    }

    private PortalScores scores() {
        return new PortalScores(accounts, findings, verified, clock);
    }

    private void deduct(String code) {
        var today = Times.date(clock.instant());
        var indicator = verified.inForce(today).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        var seen = new Facts(List.of(new Fact(Known.SEEN, "半年没有更新", today, "人工查看")));
        var account = accounts.find(site).orElseThrow();
        findings.save(Finding.of(account, Judgement.of(indicator, seen, today), null, clock.instant()));
    }
}
