package org.yibaotong.closure.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.closure.CampaignId;
import org.yibaotong.example.ExampleAccount;
import org.yibaotong.example.ExampleLedger;
import org.yibaotong.sheets.SheetFile;
import org.yibaotong.web.Times;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The example city does what Changsha did in 2019 (People's Daily, January 2020): made-up accounts with the published totals, decided by a
 * script through the API that people use.
 */
@YibaotongTest
class ReplayTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CampaignDesk desk;

    @Autowired
    Weighing weighing;

    @Autowired
    Clock clock;

    @Test
    void theSumsOfTheCityAndOfTheModelDistrictClose() throws Exception {
        var city = campaign("网络减负（重演）", "");
        var before = report(city);
        assertThat(before.get("addsUp").asBoolean()).isTrue();
        long strangers = before.get("total").get("all").asLong() - 2378;
        decide(city, ExampleLedger.asOf(today()).accounts());
        var report = report(city);
        assertThat(numbers(report.get("total"))).containsExactly(2378 + strangers, 1097L, 0L, 1281L, strangers);
        assertThat(numbers(line(report, "网站和账号", "网站"))).containsSubsequence(156L, 0L, 32L);
        assertThat(numbers(line(report, "网站和账号", "新媒体账号"))).containsSubsequence(941L, 0L, 1249L);
        assertThat(report.get("addsUp").asBoolean()).isTrue();
        assertThat(page("/desk/campaigns/" + city)).bodyText().contains("1097", "1281", "对得上");
        var sheet = SheetFile.read(page("/desk/campaigns/" + city + "/report.xlsx")
                        .getResponse()
                        .getContentAsByteArray())
                .getFirst();
        assertThat(sheet.rows().get(2).getFirst()).contains("保留1097 + 合并0 + 关停1281 + 没定" + strangers, "都对得上");
        assertThat(page("/desk/campaigns/" + city + "/report.docx")).hasStatusOk();
    }

    @Test
    void theModelDistrictKeepsTwentyOneOfItsAccounts() throws Exception {
        var district = campaign("望江区网络减负（重演）", "望江区");
        decide(
                district,
                ExampleLedger.asOf(today()).accounts().stream()
                        .filter(one -> one.district().equals("望江区"))
                        .toList());
        var report = report(district);
        assertThat(numbers(line(report, "网站和账号", "新媒体账号"))).containsSubsequence(21L, 0L, 128L);
        assertThat(decided(district)).isEqualTo(Map.of("DEPARTMENT", 59L, "STREET", 23L, "OTHER", 67L));
    }

    private CampaignId campaign(String name, String unit) {
        var form = new CampaignForm(
                name, "burden 1", unit, "2020-01-01", today().plusDays(60).toString());
        var id = desk.drafted(form, signed.actor("duruo"));
        weighing.run(id);
        assertThat(json("POST", "/api/v1/campaigns/" + id + "/start", "")).hasStatusOk();
        return id;
    }

    /** All in one sitting: those to be kept with a reason and a day, those to be closed with where their services went. */
    private void decide(CampaignId campaign, List<ExampleAccount> told) {
        var ids = ids();
        var over = jdbc.sql("select account_id from closure.listed where campaign_id = :id and was_over")
                .param("id", campaign.value())
                .query(UUID.class)
                .set();
        var kept = told.stream().filter(ExampleAccount::isKept).map(ids::get).toList();
        var closed = told.stream()
                .filter(one -> !one.isKept())
                .map(ids::get)
                .filter(id -> !over.contains(id))
                .toList();
        var body = JSON.writeValueAsString(List.of(
                Map.of(
                        "account",
                        kept,
                        "disposal",
                        "KEEP",
                        "reason",
                        "群众靠它办事",
                        "until",
                        today().plusYears(1).toString()),
                Map.of("account", closed, "disposal", "CLOSE", "reason", "信息和办事都到融媒体中心")));
        assertThat(json("PUT", "/api/v1/campaigns/" + campaign + "/decisions", body))
                .hasStatusOk();
    }

    private Map<ExampleAccount, UUID> ids() {
        var known = new HashMap<String, UUID>();
        jdbc.sql("select id, platform, handle from register.account").query(row -> {
            known.put(row.getString(2) + "|" + row.getString(3), row.getObject(1, UUID.class));
        });
        var ids = new HashMap<ExampleAccount, UUID>();
        ExampleLedger.asOf(today())
                .accounts()
                .forEach(one -> ids.put(one, known.get(one.platform() + "|" + one.handle())));
        return ids;
    }

    private Map<String, Long> decided(CampaignId campaign) {
        var kinds = new HashMap<String, Long>();
        jdbc.sql("""
                select case when unit_kind in ('DEPARTMENT', 'STREET') then unit_kind else 'OTHER' end as kind, count(*)
                  from closure.listed where campaign_id = :id and not website and disposal is not null group by kind
                """).param("id", campaign.value()).query(row -> {
            kinds.put(row.getString(1), row.getLong(2));
        });
        return kinds;
    }

    private JsonNode report(CampaignId campaign) throws Exception {
        var answer = json("GET", "/api/v1/campaigns/" + campaign + "/report", "");
        return JSON.readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private static JsonNode line(JsonNode report, String table, String name) {
        for (var one : report.get("tables")) {
            for (var line : one.get("lines")) {
                if (one.get("title").asString().equals(table)
                        && line.get("name").asString().equals(name)) {
                    return line;
                }
            }
        }
        throw new AssertionError("no line " + name + " in " + table);
    }

    private static List<Long> numbers(JsonNode line) {
        return List.of("all", "kept", "merged", "closed", "open").stream()
                .map(name -> line.get(name).asLong())
                .toList();
    }

    private LocalDate today() {
        return Times.date(clock.instant());
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(address).with(signed.as("duruo")).exchange();
    }

    private MvcTestResult json(String method, String address, String body) {
        return mvc.method(HttpMethod.valueOf(method))
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .content(body)
                .with(csrf())
                .with(signed.as("duruo"))
                .exchange();
    }
}
