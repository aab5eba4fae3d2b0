package org.yibaotong.tour;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.YibaotongTest;

/** A street answers to a finding and asks for an account, and a resident points out a mistake, in a real browser on a phone. */
@YibaotongTest
class InspectionIT {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Browser browser;
    private UUID[] mistakesBefore;

    @BeforeEach
    void open() {
        browser = Browser.open("http://localhost:" + port);
        mistakesBefore = jdbc.sql("select id from inspection.mistake")
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
    }

    @AfterEach
    void close() {
        browser.close();
        var findings = jdbc.sql("delete from inspection.mistake where id <> all(:before) returning finding_id")
                .param("before", mistakesBefore)
                .query(UUID.class)
                .list();
        for (var table : List.of("finding_step where finding_id", "finding where id")) {
            findings.stream()
                    .filter(Objects::nonNull)
                    .forEach(finding -> jdbc.sql("delete from inspection." + table + " = :id")
                            .param("id", finding)
                            .update());
        }
    }

    @Test
    void whatAStreetSaysToAFindingStaysOnThePhoneUntilItIsSentAndIsAnswered() {
        var finding = openFinding();
        var address = "/desk/inspections/findings/" + finding.get("id");
        var phone = Browser.signIn(browser.phone(), String.valueOf(finding.get("login")));
        phone.navigate(address);
        phone.fill("#f-reason", "主页上前天发过一篇");
        phone.context().setOffline(true);
        phone.click("button:text-is('申诉')", new Page.ClickOptions().setNoWaitAfter(true));
        phone.waitForCondition(() -> phone.locator("#f-reason").count() == 0);
        phone.context().setOffline(false);
        phone.navigate(address);
        phone.click(".keep-note button:text-is('接着写')");
        assertThat(phone.locator("#f-reason")).hasValue("主页上前天发过一篇");
        phone.click("button:text-is('申诉')");
        assertThat(phone.locator("p.toast")).containsText("申诉交上去了");
        phone.waitForCondition(() -> Browser.drafts(phone).equals("[]"));

        var desk = Browser.signIn(browser.desk(), "duruo");
        desk.navigate(address);
        assertThat(desk.locator("main")).containsText("主页上前天发过一篇");
        desk.check("input[value=UPHELD]");
        desk.fill("#f-reason", "看过主页，没有");
        desk.click("button:text-is('答复')");
        assertThat(desk.locator("p.toast")).containsText("已答复申诉");
        phone.navigate(address);
        assertThat(phone.locator("main")).containsText("看过主页，没有");
        assertThat(phone.locator(".keep-note")).hasCount(0);
    }

    @Test
    void aFormThatWasLeftIsGoneOnWithButATelephoneStaysNowhere() {
        var phone = Browser.signIn(browser.phone(), "hejia");
        phone.navigate("/desk/filings/new");
        phone.fill("#f-name", "望江街道为民服务");
        phone.fill("#f-head", "何为");
        phone.fill("#f-headTelephone", "13900007777");
        phone.waitForCondition(() -> Browser.drafts(phone).contains("望江街道为民服务"));
        assertThat(Browser.drafts(phone)).doesNotContain("何为", "13900007777");
        phone.navigate("about:blank");
        phone.navigate("/desk/filings/new");
        assertThat(phone.locator(".keep-note")).containsText("联系人不留在设备上");
        phone.click(".keep-note button:text-is('接着写')");
        assertThat(phone.locator("#f-name")).hasValue("望江街道为民服务");
        assertThat(phone.locator("#f-headTelephone")).hasValue("");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aResidentPointsOutAMistakeAndReadsWhatBecomesOfIt(boolean scripts) {
        var said = "电话是空号" + UUID.randomUUID();
        var phone = browser.phone(scripts);
        phone.navigate("/accounts?platform=website&q=示例市公安局");
        phone.locator("a:text-is('给它找错')").first().click();
        phone.selectOption("#f-kind", "OUTDATED");
        phone.fill("#f-words", said);
        phone.click("button:text-is('交上去')");
        assertThat(phone.locator("h1").textContent()).isEqualTo("收到了，正在核实");
        fits(phone);
        var desk = Browser.signIn(browser.desk(), "duruo");
        desk.navigate("/desk/mistakes");
        desk.locator("tr:has-text('" + said + "') a.name").click();
        desk.selectOption("#f-indicator", "R2");
        desk.fill("#f-seen", "打过，是空号");
        desk.fill("#f-answer", "您说得对，单位正在改。");
        desk.click("button:text-is('转整改并答复')");
        assertThat(desk.locator("p.toast")).containsText("答复了");
        phone.navigate(phone.url());
        assertThat(phone.locator("h1").textContent()).isEqualTo("确有错误，正在改");
        assertThat(phone.locator("main").textContent()).contains("您说得对，单位正在改。", said);
        fits(phone);
    }

    /** One that a correspondent of its own unit may dispute, and that nobody has. */
    private Map<String, Object> openFinding() {
        return jdbc.sql("""
                select finding.id, login from inspection.finding
                  join identity.role_grant grants on grants.unit_id = finding.unit_id and grants.role = 'CORRESPONDENT'
                  join identity.person on person.id = grants.person_id
                 where state = 'OPEN' and grants.ended_at is null
                   and finding.id::text not in (select thing from audit.entry where what like 'finding.%')
                 order by finding.id limit 1
                """).query().singleRow();
    }

    private static void fits(Page phone) {
        var main = phone.locator("main").boundingBox();
        assertThat(main.x + main.width).as(phone.url()).isLessThanOrEqualTo(390);
    }
}
