package org.yibaotong.tour;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.hint.Looked;

/** Two phones report one event, one of them without a network, and is told once it is back; the editor makes one story of them, and takes one out again. */
@YibaotongTest
class EventIT {

    private static final String HEADLINE = "老闸口的水车，隔了十一年又转起来";
    private static final String FIRST = "老闸口的水车今天下午又转起来了，看水的孟师傅修了四十天，来了30名学生";
    private static final String SECOND = "老闸口水车隔了十一年又转起来，孟师傅修了四十天，来看的有28名学生和好多老人";

    @LocalServerPort
    int port;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Looked looked;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.open("http://localhost:" + port);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void twoReportsBecomeOneStoryWithBothCreditedAndCanBeTakenApart() {
        var street = Browser.signIn(browser.phone(), "zhouxiaolan");
        var yard = Browser.signIn(browser.phone(), "hejia");
        yard.navigate("/desk/submissions/new");
        writesWithoutANetwork(yard);
        var other = sends(street, SECOND);
        looked.atEverything();
        var first = theNetworkComesBack(yard);
        looked.atEverything();

        var editor = Browser.signIn(browser.desk(), "luyuan");
        var event = first.replaceFirst(".*/", "/desk/events/");
        var story = theEditorMakesOne(editor, event);
        publish(story);

        bothReceiptsLeadToIt(yard, first, street, other);
        takenOutItWaitsForAnAnswerAgain(editor, event, street, other);
    }

    private static void writesWithoutANetwork(Page phone) {
        phone.context().setOffline(true);
        phone.fill("#text", FIRST);
        phone.click("[data-send]");
        assertThat(phone.locator("[data-queue] li")).hasCount(1);
    }

    private static String sends(Page phone, String text) {
        phone.navigate("/desk/submissions/new");
        phone.fill("#text", text);
        phone.click("[data-send]");
        assertThat(phone.locator("h1")).containsText(text.substring(0, 12));
        return phone.url().replaceFirst("[?#].*", "");
    }

    private static String theNetworkComesBack(Page phone) {
        phone.context().setOffline(false);
        assertThat(phone.locator("[data-queue]")).isHidden();
        assertThat(phone.locator("[data-sent] li")).containsText("已经有1人报过这件事");
        assertThat(phone.locator("[data-saved]")).isEmpty();
        phone.reload();
        phone.locator("[data-sent] a").click();
        assertThat(phone.locator("h1")).containsText(FIRST.substring(0, 12));
        assertThat(phone.locator(".maybe")).containsText(SECOND.substring(0, 12));
        return phone.url().replaceFirst("[?#].*", "");
    }

    private static StoryId theEditorMakesOne(Page editor, String event) {
        editor.navigate(event);
        assertThat(editor.getByText("2条线索")).isVisible();
        assertThat(editor.locator(".clash")).containsText("学生人数");
        Browser.shoot(editor, "event");
        editor.locator(".draft", new Page.LocatorOptions().setHasText("看水的孟师傅"))
                .locator("button:has-text('以这份为底采用')")
                .click();
        editor.waitForURL("**/desk/stories/**");
        return StoryId.of(editor.url().replaceFirst("[?#].*", "").replaceFirst(".*/", ""));
    }

    private void publish(StoryId story) {
        newsroom.save(story, HEADLINE, "<p>看水的孟师傅修了四十天，老闸口的水车又转起来了。</p>", "luyuan");
        newsroom.send(story);
        newsroom.signedOff(story);
    }

    private static void bothReceiptsLeadToIt(Page yard, String first, Page street, String other) {
        for (var phone : new Page[] {yard, street}) {
            phone.navigate(phone == yard ? first : other);
            var article = phone.locator("a:has-text('看发布的稿件')");
            phone.waitForCondition(() -> {
                phone.reload();
                return article.isVisible();
            });
            article.click();
            assertThat(phone.locator("h1")).hasText(HEADLINE);
            assertThat(phone.getByText("何佳").first()).isVisible();
            assertThat(phone.getByText("周晓岚").first()).isVisible();
        }
    }

    private static void takenOutItWaitsForAnAnswerAgain(Page editor, String event, Page street, String other) {
        editor.navigate(event);
        assertThat(editor.locator(".made")).containsText("河西社区 何佳、望江街道 周晓岚");
        editor.locator(".draft", new Page.LocatorOptions().setHasText("好多老人"))
                .locator("button:has-text('不在这篇里')")
                .click();
        editor.navigate(event);
        assertThat(editor.locator(".made")).containsText("河西社区 何佳");
        assertThat(editor.locator(".made")).not().containsText("周晓岚");
        street.navigate(other);
        assertThat(street.locator("a:has-text('看发布的稿件')")).hasCount(0);
        assertThat(street.locator("h1")).containsText(SECOND.substring(0, 12));
    }
}
