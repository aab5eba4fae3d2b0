package org.yibaotong.tour;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.YibaotongTest;
import org.yibaotong.citizens.PublicMessages;
import org.yibaotong.citizens.PublicMessages.Asked;

/** A clerk with messages on a phone: where they are in the lists, and what they typed already. */
@YibaotongTest
class MessagesIT {

    private static final String TITLE = "铁匠弄的长椅";

    @LocalServerPort
    int port;

    @Autowired
    PublicMessages messages;

    @Autowired
    JdbcClient jdbc;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.open("http://localhost:" + port);
    }

    @AfterEach
    void close() {
        browser.close();
        jdbc.sql("delete from citizens.message where title = :title")
                .param("title", TITLE)
                .update();
        jdbc.sql("delete from citizens.reply_template where name = :title")
                .param("title", TITLE)
                .update();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theListOneLooksAtIsInSightAmongAllOfThem(boolean scripts) {
        var phone = Browser.signIn(browser.phone(scripts), "luyuan");
        phone.navigate("/desk/messages?queue=ASIDE");
        var tab = phone.locator(".tabs [aria-current]").boundingBox();
        assertThat(tab.x).isNotNegative();
        assertThat(tab.x + tab.width).isLessThanOrEqualTo(390);
    }

    @Test
    void aTemplateStandsBehindWhatWasTypedAndNoOldCopyIsOffered() {
        messages.write(new Asked("REQUEST", TITLE, "坏了一根木条", "", true));
        var phone = Browser.signIn(browser.phone(), "luyuan");
        phone.navigate("/desk/messages/templates");
        template(phone);
        phone.navigate("/desk/messages");
        phone.click("a.name:has-text('" + TITLE + "')");
        phone.click("button:has-text('是我们的事，受理')");
        phone.fill("#f-answer", "木条明天上午换好。");
        phone.selectOption("#f-template", new SelectOption().setLabel(TITLE));
        phone.click("button:has-text('放进答复里')");
        phone.waitForURL("**/template");
        phone.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(phone.inputValue("#f-answer")).isEqualTo("木条明天上午换好。\n再坏了请打值班电话。");
        assertThat(phone.locator(".keep-note").count()).isZero();
    }

    private static void template(Page phone) {
        phone.fill("#f-name", TITLE);
        phone.fill("#f-words", "再坏了请打值班电话。");
        phone.click("form:has(#f-name) button.btn-primary");
        phone.locator("text=" + TITLE).first().waitFor();
    }
}
