package org.yibaotong.tour;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yibaotong.YibaotongTest;

/** The page of a story on a desk, in a real browser: two who write at once, and what happens without a network. */
@YibaotongTest
class EditIT {

    @LocalServerPort
    int port;

    private Browser browser;
    private Page desk;
    private String story;

    @BeforeEach
    void open() {
        browser = Browser.open("http://localhost:" + port);
        desk = Browser.signIn(browser.desk(), "luyuan");
        desk.navigate("/desk/stories/new");
        desk.fill("#headline", "渡口巷九盏灯今晚全亮了");
        desk.click("button:has-text('建好')");
        assertThat(desk.locator("h1")).hasText("渡口巷九盏灯今晚全亮了");
        story = desk.url();
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void whatWasSentIsNotOfferedOnceMoreAndWhatIsWrittenThereWithoutANetworkIsNotLost() {
        overtakenBy("xuqinghe");
        Browser.shoot(desk, "conflict");
        desk.context().setOffline(true);
        desk.fill("#headline", "两个人的标题合在一起");
        desk.navigate("about:blank");
        desk.context().setOffline(false);
        desk.navigate(story);
        assertThat(desk.locator(".keep-note")).hasCount(1);
        desk.click(".keep-note button:has-text('接着写')");
        desk.click("button:has-text('保存')");
        assertThat(desk.locator("h1")).hasText("两个人的标题合在一起");
        assertThat(desk.getByText("第3版").first()).isVisible();
    }

    private void overtakenBy(String login) {
        var other = Browser.signIn(browser.desk(), login);
        other.navigate(story);
        other.fill("#headline", "渡口巷的灯全亮了");
        other.click("button:has-text('保存')");
        assertThat(other.getByText("第2版").first()).isVisible();
        desk.fill("#headline", "渡口巷今晚亮灯");
        desk.click("button:has-text('保存')");
        assertThat(desk.getByText("两人都改了标题")).isVisible();
    }
}
