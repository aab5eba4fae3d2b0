package org.yibaotong.tour;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.yibaotong.YibaotongTest;
import org.yibaotong.example.ExampleLedger;
import org.yibaotong.web.Times;

/** An empty ledger is filled through its page from what the districts send in, each in a shape of its own: 2 378 accounts and websites. */
@YibaotongTest
@TestPropertySource(properties = "yibaotong.site.name=示例市台账")
class LedgerIT {

    private static final double LONG = 120_000;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Browser browser;
    private Page desk;

    @BeforeEach
    void open() {
        browser = Browser.open("http://localhost:" + port);
        jdbc.sql(
                        "truncate register.account, register.account_key, register.service, register.contact, register.history cascade")
                .update();
        desk = Browser.signIn(browser.desk(), "duruo");
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void whatTheDistrictsSendInIsTheWholeLedger() {
        var city = ExampleLedger.asOf(Times.date(Instant.now()));
        for (var district : city.districts()) {
            send(district, city);
        }
        assertThat(count("")).isEqualTo(2_378);
        assertThat(count(" where platform = 'website'")).isEqualTo(188);
        desk.navigate("/desk/accounts");
        assertThat(desk.locator("main")).containsText("2378");
    }

    private void send(String district, ExampleLedger city) {
        var sent = city.sent(district);
        var accounts = city.of(district).size();
        desk.navigate("/desk/accounts/imports");
        desk.setInputFiles("#f-file", new FilePayload(sent.fileName(), "application/octet-stream", sent.content()));
        desk.fill("#f-unit", district.equals("市直") ? "示例市" : district);
        desk.click("main button.btn-primary");
        var begin = desk.getByText("导入" + accounts + "行");
        assertThat(begin).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));
        begin.click();
        assertThat(desk.locator(".note.is-good"))
                .containsText("已经导入：新增" + accounts + "个", new LocatorAssertions.ContainsTextOptions().setTimeout(LONG));
    }

    private long count(String which) {
        return jdbc.sql("select count(*) from register.account" + which)
                .query(Long.class)
                .single();
    }
}
