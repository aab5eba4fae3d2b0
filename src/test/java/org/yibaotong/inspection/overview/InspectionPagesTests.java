package org.yibaotong.inspection.overview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.inspection.Vetoes;
import org.yibaotong.register.AccountId;
import org.yibaotong.sheets.SheetFile;
import org.yibaotong.web.Times;

/** What was found, as the desk and the unit see it, and what the unit may say to it. */
@YibaotongTest
class InspectionPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    Vetoes vetoes;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theRegistrarSeesHowTheCityStandsAndWhatIsUrgentFirst() {
        assertThat(page("duruo", "/desk/inspections"))
                .hasStatusOk()
                .bodyText()
                .contains("个账号和网站：", "现在检查", "分层级、分单位类别", "判断不了", "申诉中");
    }

    @Test
    void filtersNarrowTheListAndTheSheetSaysWhichTheyWere() throws Exception {
        assertThat(page("duruo", "/desk/inspections?severity=WARNING"))
                .bodyText()
                .contains("T10 十天没有更新");
        var sheet = SheetFile.read(page("duruo", "/desk/inspections/sheet?severity=WARNING&tier=STREET")
                        .getResponse()
                        .getContentAsByteArray())
                .getFirst();
        assertThat(sheet.rows().get(1)).containsExactly("筛选：还没了结的、预警、街镇级");
        var ofOne = SheetFile.read(page("duruo", "/desk/inspections/sheet?indicator=T10")
                        .getResponse()
                        .getContentAsByteArray())
                .getFirst();
        assertThat(ofOne.rows().get(1)).containsExactly("筛选：还没了结的、T10 十天没有更新");
        assertThat(sheet.rows().get(3)).startsWith("账号名称", "主办单位", "层级");
        assertThat(page("duruo", "/desk/inspections?account=" + UUID.randomUUID()))
                .bodyText()
                .contains("没有符合条件的问题", "看全部问题");
    }

    @Test
    void theIndicatorsAreShownWithTheirSourcesAndWithoutTheUnverified() {
        assertThat(page("duruo", "/desk/inspections/indicators"))
                .hasStatusOk()
                .bodyText()
                .contains("M2a", "贵州2025年二季度", "要人工看")
                .doesNotContain("扣5分");
    }

    @Test
    void aUnitDisputesAndTheRegistrarUpholdsOrDropsIt() {
        var one = openFinding();
        var address = address(one);
        var login = login(one);
        assertThat(page(login, address)).hasStatusOk().bodyText().contains("为什么算问题", "按哪条判断", "一字不差", "可以申诉");
        assertThat(post(login, address + "/dispute", "reason", " "))
                .hasStatus(422)
                .bodyText()
                .contains("请写理由");
        assertThat(post(login, address + "/dispute", "reason", "昨天发过一篇")).hasStatus3xxRedirection();
        assertThat(post(login, address + "/dispute", "reason", "再说一遍"))
                .hasStatus(422)
                .bodyText()
                .contains("正等台账管理员答复", "再说一遍");
        assertThat(page("duruo", address)).bodyText().contains("昨天发过一篇", "答复申诉");
        assertThat(post("duruo", address + "/decision", "reason", "看过"))
                .hasStatus(422)
                .bodyText()
                .contains("请选问题维持");
        assertThat(post("duruo", address + "/decision", "reason", "主页上没有", "decision", "UPHELD"))
                .hasStatus3xxRedirection();
        assertThat(page(login, address)).bodyText().contains("申诉未成立", "主页上没有").doesNotContain("可以申诉");
        assertThat(trail("finding.dispute", one)).isOne();
        assertThat(trail("finding.uphold", one)).isOne();
        assertThat(notices("finding.upheld", one)).isOne();

        var other = openFinding();
        assertThat(post(login(other), address(other) + "/dispute", "reason", "发过"))
                .hasStatus3xxRedirection();
        assertThat(post("duruo", address(other) + "/decision", "reason", "确实发过", "decision", "DROPPED"))
                .hasStatus3xxRedirection();
        assertThat(page(login(other), address(other))).bodyText().contains("不算问题");
        assertThat(trail("finding.drop", other)).isOne();
    }

    @Test
    void whatIsMitigatedIsToBeMendedAndMakesNoAccountFail() {
        var one = openVeto();
        var account = AccountId.of(String.valueOf(one.get("account_id")));
        int before = vetoes.of(List.of(account)).getOrDefault(account, 0);
        assertThat(post(login(one), address(one) + "/dispute", "reason", "平台出了故障"))
                .hasStatus3xxRedirection();
        assertThat(post("duruo", address(one) + "/decision", "reason", "看过平台的公告", "decision", "PERHAPS"))
                .hasStatus(422);
        assertThat(post("duruo", address(one) + "/decision", "reason", "看过平台的公告", "decision", "MITIGATED"))
                .hasStatus3xxRedirection();
        assertThat(page(login(one), address(one)))
                .bodyText()
                .contains("已核减，待整改", "看过平台的公告", "改好了就报上来")
                .doesNotContain("可以申诉");
        assertThat(vetoes.of(List.of(account)).getOrDefault(account, 0)).isEqualTo(before - 1);
        assertThat(vetoes.history(account))
                .filteredOn(past -> past.finding().toString().equals(String.valueOf(one.get("id"))))
                .singleElement()
                .satisfies(past -> assertThat(past.why()).isEqualTo("核减，看过平台的公告"));
        assertThat(trail("finding.mitigate", one)).isOne();
        assertThat(notices("finding.mitigated", one)).isOne();
        assertThat(post(login(one), address(one) + "/report", "words", "恢复更新了")).hasStatus3xxRedirection();
        assertThat(post("duruo", address(one) + "/recheck", "words", "还没有", "mended", "false", "due", inAWeek()))
                .hasStatus3xxRedirection();
        assertThat(page(login(one), address(one))).bodyText().contains("已核减，待整改");
    }

    /** Whoever weighs an account reads what was against it, and what became of that. */
    @Test
    void aVetoThatWasLiftedIsToldWithWhenAndWhy() {
        var account = AccountId.of(jdbc.sql(
                        "select id::text from register.account where id not in (select account_id from inspection.finding) limit 1")
                .query(String.class)
                .single());
        var stands = finding(account, "M2a", "VETO", "OPEN", "SILENCE");
        var mended = finding(account, "W2", "VETO", "MENDED", "UNREACHABLE");
        var milder = finding(account, "T10", "WARNING", "OPEN", "NO_CHANNEL");
        var never = finding(account, "T7", "REMINDER", "OPEN", "FOOT_MARKS");
        step(mended, "报整改", "修好了");
        step(mended, "复查", "改好了。看过首页");
        step(milder, "程度变化", "单项否决变为预警：11天没有更新");
        step(never, "程度变化", "预警变为提醒：8天没有更新");
        try {
            var told = vetoes.history(account);
            assertThat(told).hasSize(3);
            assertThat(told.getFirst().finding().value()).isEqualTo(stands);
            assertThat(told.getFirst().liftedOn()).isNull();
            assertThat(told.getFirst().what()).isEqualTo("内容不更新");
            assertThat(told)
                    .filteredOn(one -> one.finding().value().equals(mended))
                    .singleElement()
                    .satisfies(one -> assertThat(one.liftedOn() + one.why())
                            .isEqualTo(LocalDate.now(Times.ZONE) + "复查，改好了。看过首页"));
            assertThat(told)
                    .filteredOn(one -> one.finding().value().equals(milder))
                    .singleElement()
                    .satisfies(one -> assertThat(one.what() + one.why()).contains("十天没有更新", "单项否决变为预警"));
        } finally {
            for (var one : List.of(stands, mended, milder, never)) {
                jdbc.sql("delete from inspection.finding_step where finding_id = :id")
                        .param("id", one)
                        .update();
                jdbc.sql("delete from inspection.finding where id = :id")
                        .param("id", one)
                        .update();
            }
        }
    }

    private UUID finding(AccountId account, String indicator, String severity, String state, String rule) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into inspection.finding (id, version, account_id, unit_id, tier, category, rule, indicator, indicator_version, severity,
                       judged, sha256, since, judged_on, found_at, judged_at, state)
                select :id, 0, id, sponsoring_unit, '', '', :rule, :indicator, 1, :severity, '', '', current_date - 20, current_date,
                       now(), now(), :state
                  from register.account where id = :account
                """)
                .param("id", id)
                .param("rule", rule)
                .param("indicator", indicator)
                .param("severity", severity)
                .param("state", state)
                .param("account", account.value())
                .update();
        return id;
    }

    private void step(UUID finding, String act, String detail) {
        jdbc.sql("insert into inspection.finding_step (finding_id, act, detail, at) values (:id, :act, :detail, now())")
                .param("id", finding)
                .param("act", act)
                .param("detail", detail)
                .update();
    }

    @Test
    void theProofIsTheFileTheHashIsOf() throws Exception {
        var address = address(openFinding());
        var proof = page("duruo", address + "/proof").getResponse().getContentAsByteArray();
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(proof));
        assertThat(new String(proof, UTF_8)).startsWith("indicator ").contains("verdict FAILED");
        assertThat(page("duruo", address)).bodyText().contains(hash);
    }

    @Test
    void anotherUnitsFindingIsAsGoodAsNone() {
        var one = openFinding();
        var stranger = one.get("login").equals("weilan") ? "dengan" : "weilan";
        assertThat(page(stranger, address(one))).hasStatus(404);
        assertThat(page(stranger, address(one) + "/proof")).hasStatus(404);
        assertThat(post(stranger, address(one) + "/dispute", "reason", "x")).hasStatus(404);
    }

    @Test
    void theAccountsSheetNamesItsOpenFindingsAndLeadsToThem() {
        var one = openFinding();
        var known = jdbc.sql("select indicator, since from inspection.finding where id = :id")
                .param("id", one.get("id"))
                .query()
                .singleRow();
        for (var reader : List.of("duruo", login(one))) {
            assertThat(page(reader, sheet(one)))
                    .bodyText()
                    .contains(address(one), known.get("indicator") + " ", known.get("since") + "起", "待整改")
                    .contains("/desk/inspections?account=" + one.get("account_id"));
        }
        assertThat(page("duruo", "/desk/inspections?account=" + one.get("account_id")))
                .bodyText()
                .contains(address(one));
    }

    @Test
    void theAccountsSheetLeavesOutWhatIsClosedAndWhatIsAnotherUnits() {
        var one = openFinding();
        var stranger = one.get("login").equals("weilan") ? "dengan" : "weilan";
        assertThat(page(stranger, sheet(one))).hasStatus(404);
        try {
            change(one, "state = 'MENDED'");
            assertThat(page("duruo", sheet(one))).bodyText().doesNotContain(address(one));
            change(one, "state = 'OPEN', unit_id = gen_random_uuid()");
            assertThat(page("duruo", sheet(one))).bodyText().doesNotContain(address(one));
        } finally {
            change(one, "state = 'OPEN', unit_id = '" + one.get("unit_id") + "'");
        }
        assertThat(page("duruo", sheet(one))).bodyText().contains(address(one));
    }

    @Test
    void theAccountsSheetNamesTheNewestTen() {
        var account = unjudged();
        assertThat(page("duruo", sheet(account)))
                .bodyText()
                .contains("没有要处理的问题")
                .doesNotContain("只列最新的");
        var seen = new ArrayList<UUID>();
        try {
            for (int day = 1; day <= 11; day++) {
                seen.add(seen(account, day));
            }
            assertThat(page("duruo", sheet(account)))
                    .bodyText()
                    .contains("R1 错别字或表述不规范", "第1天看到的", "第10天看到的", "只列最新的10个")
                    .doesNotContain("第11天看到的");
        } finally {
            seen.forEach(this::forget);
        }
    }

    @Test
    void theAccountsSheetSaysWhyNobodyLooks() {
        var account = jdbc.sql("""
                        select id as account_id from register.account
                         where in_scope is false and state = 'NORMAL'
                           and id not in (select account_id from inspection.finding) limit 1
                        """).query().singleRow();
        assertThat(page("duruo", sheet(account)))
                .bodyText()
                .contains("不在政务范围，不检查。")
                .doesNotContain("没有要处理的问题");
    }

    private static String sheet(Map<String, Object> of) {
        return "/desk/accounts/" + of.get("account_id");
    }

    private Map<String, Object> unjudged() {
        return jdbc.sql("""
                select id as account_id from register.account
                 where in_scope is not false and state = 'NORMAL' and id not in (select account_id from inspection.finding) limit 1
                """).query().singleRow();
    }

    private UUID seen(Map<String, Object> account, int daysAgo) {
        var day = LocalDate.now(Times.ZONE).minusDays(daysAgo);
        var id = finding(AccountId.of(String.valueOf(account.get("account_id"))), "R1", "REMINDER", "OPEN", "BY_HAND");
        jdbc.sql("update inspection.finding set tier = 'CITY', judged = :judged, since = :since where id = :id")
                .param("judged", """
                        indicator R1 1
                        parameters
                        on %1$s
                        verdict FAILED
                        SEEN\t第%2$d天看到的\t%1$s\t人工查看""".formatted(day, daysAgo))
                .param("since", day)
                .param("id", id)
                .update();
        return id;
    }

    private void forget(UUID finding) {
        jdbc.sql("delete from inspection.finding where id = :id")
                .param("id", finding)
                .update();
    }

    private void change(Map<String, Object> finding, String what) {
        jdbc.sql("update inspection.finding set " + what + " where id = :id")
                .param("id", finding.get("id"))
                .update();
    }

    /** One that a correspondent of its own unit may dispute, and that nobody has. */
    private Map<String, Object> openFinding() {
        return open("true");
    }

    private Map<String, Object> openVeto() {
        return open("severity = 'VETO'");
    }

    private Map<String, Object> open(String which) {
        return jdbc.sql("""
                select finding.id, account_id, finding.unit_id, login from inspection.finding
                  join identity.role_grant grants on grants.unit_id = finding.unit_id and grants.role = 'CORRESPONDENT'
                  join identity.person on person.id = grants.person_id
                 where state = 'OPEN' and grants.ended_at is null and %s
                   and finding.id::text not in (select thing from audit.entry where what like 'finding.%%')
                 order by finding.id limit 1
                """.formatted(which)).query().singleRow();
    }

    private static String address(Map<String, Object> finding) {
        return "/desk/inspections/findings/" + finding.get("id");
    }

    private static String inAWeek() {
        return LocalDate.now(Times.ZONE).plusDays(7).toString();
    }

    private static String login(Map<String, Object> finding) {
        return String.valueOf(finding.get("login"));
    }

    private long trail(String act, Map<String, Object> finding) {
        return jdbc.sql("select count(*) from audit.entry where what = :act and thing = :id")
                .param("act", act)
                .param("id", String.valueOf(finding.get("id")))
                .query(Long.class)
                .single();
    }

    private long notices(String kind, Map<String, Object> finding) {
        return jdbc.sql("select count(*) from notices.notice where kind = :kind and url like '%' || :id")
                .param("kind", kind)
                .param("id", String.valueOf(finding.get("id")))
                .query(Long.class)
                .single();
    }

    private MvcTestResult page(String login, String uri) {
        return mvc.get().uri(uri).with(signed.as(login)).exchange();
    }

    private MvcTestResult post(String login, String uri, String... fields) {
        var request = mvc.post().uri(uri).with(signed.as(login)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
