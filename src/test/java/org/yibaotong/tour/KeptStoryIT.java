package org.yibaotong.tour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yibaotong.YibaotongTest;

/** A story that was kept on the phone (存下来) is read where there is no network, and is gone when its reader wants it gone. */
@YibaotongTest
class KeptStoryIT {

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.open("http://localhost:" + port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void whatWasKeptIsReadWithoutANetwork() {
        var phone = browser.phone();
        phone.navigate("/news");
        phone.locator(".news h3 a").first().click();
        var headline = phone.locator("h1").first().textContent();
        phone.click("[data-keep-story]");
        phone.locator("[data-keep-story][aria-pressed=true]").waitFor();
        phone.context().setOffline(true);
        phone.reload();
        assertThat(phone.locator("h1").first().textContent()).isEqualTo(headline);
        phone.navigate("/saved");
        phone.locator("[data-saved] a").first().waitFor();
        assertThat(phone.locator("[data-saved]").textContent()).contains(headline.strip());
        phone.navigate("/services");
        assertThat(phone.locator("h1").first().textContent()).contains("存下来的新闻");
        phone.context().setOffline(false);
        phone.locator("[data-saved] a").first().click();
        phone.click("[data-keep-story]");
        phone.locator("[data-keep-story][aria-pressed=false]").waitFor();
        phone.navigate("/saved");
        assertThat(phone.locator("[data-none]").isVisible()).isTrue();
    }
}
