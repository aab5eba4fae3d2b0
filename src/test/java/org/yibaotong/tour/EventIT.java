package org.yibaotong.tour;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import org.assertj.core.api.Assertions;
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

    private static final String REPORTED = "芦花滩的老渡船昨天夜里又下水了，船工祝老四刨了三十五天，船头重新描了一对眼睛";
    private static final String TYPED = "芦花滩的老渡船又下水了，船工祝老四刨了三十五天，船头描了一对眼睛";

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

    @Test
    void whileOneTypesTheHintComesByItselfAndIsNeverInTheWay() {
        sends(Browser.signIn(browser.phone(), "zhouxiaolan"), REPORTED);
        looked.atEverything();
        var phone = Browser.signIn(browser.phone(), "hejia");
        var broken = new ArrayList<String>();
        phone.onPageError(broken::add);
        phone.navigate("/desk/submissions/new");
        var hints = phone.locator("[data-hints]");
        assertThat(hints.locator("[data-ask]")).hasCount(0);

        phone.fill("#text", TYPED);
        assertThat(hints).containsText("可能已经有人报过");
        assertThat(hints).containsText(REPORTED.substring(0, 12));
        Assertions.assertThat(phone.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no wider than the phone")
                .isEqualTo(true);
        chooses(phone, hints);
        withoutANetworkItIsSentAsAlways(phone, hints);
        Assertions.assertThat(broken).isEmpty();
    }

    private static void chooses(Page phone, Locator hints) {
        var reported = hints.locator("article", new Locator.LocatorOptions().setHasText(REPORTED.substring(0, 12)));
        reported.locator("button:has-text('补充给这件事')").click();
        assertThat(hints).containsText("会补充给这件事");
        hints.locator("button:has-text('不补充了')").click();
        reported.locator("button:has-text('不是一件事')").click();
        assertThat(reported).hasCount(0);
        phone.waitForResponse("**/desk/submissions/likely", () -> phone.fill("#text", TYPED + "，还搭了一个棚"));
        assertThat(hints.locator("input[name=apart]")).hasCount(1);
        assertThat(reported).hasCount(0);
        assertThat(phone.locator("#text")).hasValue(TYPED + "，还搭了一个棚");
    }

    private static void withoutANetworkItIsSentAsAlways(Page phone, Locator hints) {
        phone.route("**/desk/submissions/likely", Route::abort);
        phone.waitForRequest("**/desk/submissions/likely", () -> phone.fill("#text", TYPED + "，棚是竹子的"));
        phone.context().setOffline(true);
        phone.fill("#text", TYPED + "，棚是毛竹的");
        phone.click("[data-send]");
        assertThat(phone.locator("[data-queue] li")).hasCount(1);
        assertThat(hints.locator("input[name=apart]")).hasCount(0);
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
