package org.yibaotong.inspection.byhand;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.example.drawing.Scenes;
import org.yibaotong.inspection.finding.FindingPictures;
import org.yibaotong.inspection.finding.FindingTeller;
import org.yibaotong.inspection.finding.Findings;
import org.yibaotong.inspection.finding.Snapshots;
import org.yibaotong.inspection.indicator.Indicator;
import org.yibaotong.inspection.indicator.Indicators;
import org.yibaotong.inspection.judging.Judgement;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.web.Times;

/** What somebody saw is written down, and is a finding like any other. */
@YibaotongTest
class ByHandTests {

    private static final String FORM = "/desk/inspections/findings/new?account=";

    private static final String WRITTEN_DOWN = """
            select id from inspection.finding where rule = 'BY_HAND'
               and id not in (select finding_id from inspection.mistake where finding_id is not null)
            """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Indicators indicators;

    @Autowired
    Accounts accounts;

    @Autowired
    Findings findings;

    @Autowired
    FindingTeller teller;

    @Autowired
    FindingPictures pictures;

    @Autowired
    Snapshots snapshots;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Clock clock;

    @Test
    void whatWasSeenIsAFindingWithItsFactsAndJudgedAgainToTheByte() {
        var account = account("state = 'NORMAL'");
        assertThat(page("duruo", FORM + account.get("id")))
                .hasStatusOk()
                .bodyText()
                .contains("记一个问题", "错别字或表述不规范");
        assertThat(post(account, "R1", "“通知”写成了“通之”\n第二段", "https://no-such-name.example/a?b=1", day(0)))
                .hasStatus3xxRedirection();
        var finding = finding(account);
        var text = String.valueOf(finding.get("judged"));
        assertThat(text).contains("indicator R1 1", "verdict FAILED", "通之", "https://no-such-name.example/a?b=1");
        assertThat(Judgement.again(text, indicators).text()).isEqualTo(text);
        assertThat(page("duruo", "/desk/inspections/findings/" + finding.get("id")))
                .hasStatusOk()
                .bodyText()
                .contains("看到的情况", "通之", "哪一页", "人工查看", "一字不差", "限期整改");
        assertThat(page("duruo", "/desk/inspections?account=" + account.get("id")))
                .bodyText()
                .contains("错别字或表述不规范");
    }

    @Test
    void whatNoMachineJudgesOfASiteOrAnAppSomebodyWritesDown() {
        var site = account(
                "state = 'NORMAL' and platform = 'website' and id not in (select account_id from inspection.finding"
                        + " where rule = 'BY_HAND')");
        assertThat(post(site, "W5b", "“在线咨询”里8月3日的留言还没有答复", "", day(0))).hasStatus3xxRedirection();
        assertThat(finding(site).get("judged")).asString().contains("indicator W5b 1", "months=3", "verdict FAILED");
        assertThat(post(site, "W6", "5项办事指南都没有地点、时间、电话、流程", "", day(0))).hasStatus3xxRedirection();
        assertThat(post(site, "M2b", "不是客户端", "", day(0))).hasStatus(422);
        var app = account("state = 'NORMAL' and platform = 'app'");
        assertThat(post(app, "M2b", "应用商店里下载不了", "", day(0))).hasStatus3xxRedirection();
        assertThat(post(app, "W6", "不是网站", "", day(0))).hasStatus(422);
    }

    /** Points are taken off portals only. Where nobody has said whether a website is one, it may be. */
    @Test
    void whatOnlyPortalsAreAskedForIsOfferedForNoOtherWebsite() throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(Path.of("src/main/resources/inspection/indicators.csv")));
        lines.add("K7,2,2019-04-01,站内搜索不能用,WEBSITE,DEDUCTION,BY_HAND,points=4,VERIFIED,没有站内搜索,假设的");
        var desk =
                new ByHandDesk(accounts, new Indicators(lines), findings, teller, pictures, snapshots, events, clock);
        var site = (UUID) account("state = 'NORMAL' and platform = 'website'").get("id");
        assertThat(offered(desk, site, true)).contains("K7", "W6");
        assertThat(offered(desk, site, null)).contains("K7", "W6");
        assertThat(offered(desk, site, false)).contains("W6").doesNotContain("K7");
    }

    private List<String> offered(ByHandDesk desk, UUID site, @Nullable Boolean portal) {
        var was = accounts.get(new AccountId(site)).portal();
        portal(site, portal);
        var offered = desk.askable(accounts.get(new AccountId(site)), Times.date(clock.instant()));
        portal(site, was);
        return offered.stream().map(Indicator::code).toList();
    }

    private void portal(UUID site, @Nullable Boolean portal) {
        jdbc.sql("update register.account set portal = :portal where id = :site")
                .param("portal", portal, Types.BOOLEAN)
                .param("site", site)
                .update();
    }

    @Test
    void twoOfAKindStandSideBySide() {
        var account = account("state = 'NORMAL'");
        assertThat(post(account, "R1", "第一处", "", day(0))).hasStatus3xxRedirection();
        assertThat(post(account, "R1", "第二处", "", day(-1))).hasStatus3xxRedirection();
        assertThat(jdbc.sql(
                                "select count(*) from inspection.finding where account_id = :id and is_open and indicator = 'R1'")
                        .param("id", account.get("id"))
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whatIsMissingOrWrongIsSaidAndWhatWasTypedIsKept() {
        var account = account("state = 'NORMAL'");
        assertThat(post(account, "", "看到的", "", day(0)))
                .hasStatus(422)
                .bodyText()
                .contains("是哪一类", "看到的");
        assertThat(post(account, "M2a", "看到的", "", day(0)))
                .hasStatus(422)
                .bodyText()
                .contains("请选是哪一类");
        assertThat(post(account, "R1", " ", "", day(0)))
                .hasStatus(422)
                .bodyText()
                .contains("请写看到了什么");
        assertThat(post(account, "R1", "长".repeat(501), "", day(0)))
                .hasStatus(422)
                .bodyText()
                .contains("最多写 500 个字");
        assertThat(post(account, "R1", "看到的", "javascript:alert(1)", day(0)))
                .hasStatus(422)
                .bodyText()
                .contains("不像一个网址", "看到的");
        assertThat(post(account, "R1", "看到的", "", day(1)))
                .hasStatus(422)
                .bodyText()
                .contains("日子要在今天或以前");
        assertThat(post(account, "R1", "看到的", "", "昨天"))
                .hasStatus(422)
                .bodyText()
                .contains("请选是哪天");
        assertThat(jdbc.sql("select count(*) from inspection.finding where rule = 'BY_HAND' and account_id = :id")
                        .param("id", account.get("id"))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsNotWithinScopeIsNotInspectedAndItsPagesSaySinceWhen() {
        var account = outside("platform <> 'website'");
        assertThat(post(account, "R1", "看到的", "", day(0)))
                .hasStatus(409)
                .bodyText()
                .contains("不在政务范围，不检查，不用记问题");
        var why = "不在政务范围，不检查：台账从";
        assertThat(page("duruo", "/desk/inspections?account=" + account.get("id")))
                .bodyText()
                .contains(why)
                .doesNotContain("记一个问题");
        assertThat(page("duruo", "/desk/accounts/" + account.get("id")))
                .bodyText()
                .contains(why)
                .doesNotContain("记一个问题");
        var site = outside("platform = 'website'");
        assertThat(page("duruo", "/desk/inspections/sites/" + site.get("id")))
                .bodyText()
                .contains(why)
                .doesNotContain("再看一次");
    }

    @Test
    void anAccountThatIsOverHasNothingToMend() {
        var account = account("state = 'DEREGISTERED'");
        assertThat(page("duruo", FORM + account.get("id")))
                .hasStatus(409)
                .bodyText()
                .contains("不用再记问题");
        assertThat(page("hejia", FORM + account.get("id"))).hasStatus(403);
    }

    @Test
    void picturesAreForThoseWhoReadTheFindingAndForNobodyElse() throws Exception {
        var account = account("state = 'NORMAL' and platform = 'weibo'");
        var jpeg = Scenes.jpeg("park", 7, 320, 240);
        assertThat(mvc.post()
                        .uri("/desk/inspections/findings")
                        .multipart()
                        .file(new MockMultipartFile("pictures", "截图.jpg", "image/jpeg", jpeg))
                        .file(new MockMultipartFile("pictures", "", null, new byte[0]))
                        .param("account", String.valueOf(account.get("id")))
                        .param("indicator", "R1")
                        .param("seen", "标题错了一个字")
                        .param("day", day(0))
                        .with(signed.as("duruo"))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        var url = "/desk/inspections/findings/" + finding(account).get("id");
        var sha256 = jdbc.sql("select sha256 from inspection.finding_picture where finding_id = :id")
                .param("id", finding(account).get("id"))
                .query(String.class)
                .single();
        assertThat(page("duruo", url)).bodyText().contains(url + "/pictures/1", sha256);
        assertThat(page("duruo", url + "/pictures/1"))
                .hasStatusOk()
                .hasContentType("image/jpeg")
                .hasHeader("Cache-Control", "no-store, private");
        assertThat(page("duruo", url + "/pictures/2")).hasStatus(404);
        assertThat(page("zhouxiaolan", url + "/pictures/1")).hasStatus(404);
        assertThat(mvc.get().uri("/files/" + sha256 + "/large")).hasStatus(410);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        var account = account("state = 'NORMAL'");
        assertThat(mvc.post()
                        .uri("/desk/inspections/findings")
                        .multipart()
                        .file(new MockMultipartFile("pictures", "网页.html", "text/html", "<b>".getBytes(UTF_8)))
                        .param("account", String.valueOf(account.get("id")))
                        .param("indicator", "R1")
                        .param("seen", "标题错了一个字")
                        .param("day", day(0))
                        .with(signed.as("duruo"))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("标题错了一个字", "图片要重新选");
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from inspection.finding_picture").update();
        jdbc.sql("delete from inspection.finding_step where finding_id in (" + WRITTEN_DOWN + ")")
                .update();
        jdbc.sql("delete from inspection.finding where id in (" + WRITTEN_DOWN + ")")
                .update();
    }

    private Map<String, Object> outside(String which) {
        return jdbc.sql("select id from register.account where not in_scope and state = 'NORMAL' and " + which
                        + " order by id limit 1")
                .query()
                .singleRow();
    }

    private Map<String, Object> account(String which) {
        return jdbc.sql("select id from register.account where in_scope and " + which + " order by id limit 1")
                .query()
                .singleRow();
    }

    private Map<String, Object> finding(Map<String, Object> account) {
        return jdbc.sql("select id, judged from inspection.finding where account_id = :id and rule = 'BY_HAND'")
                .param("id", account.get("id"))
                .query()
                .singleRow();
    }

    private String day(int ahead) {
        return Times.date(clock.instant()).plusDays(ahead).toString();
    }

    private MvcTestResult page(String login, String uri) {
        return mvc.get().uri(uri).with(signed.as(login)).exchange();
    }

    private MvcTestResult post(Map<String, Object> account, String indicator, String seen, String page, String day) {
        return mvc.post()
                .uri("/desk/inspections/findings")
                .with(signed.as("duruo"))
                .with(csrf())
                .param("account", String.valueOf(account.get("id")))
                .param("indicator", indicator)
                .param("seen", seen)
                .param("page", page)
                .param("day", day)
                .exchange();
    }
}
