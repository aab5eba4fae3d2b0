package org.yibaotong.tour;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yibaotong.YibaotongTest;

/** The tour of docs/tour.md, in a real browser: one story from a Word file to the portal and back, and what stands beside its road. */
@YibaotongTest
class TourIT {

    private static final String SENT = "河西社区渡口巷路灯修复情况";
    private static final String HEADLINE = "渡口巷九盏灯，今晚全亮了";
    private static final String CORRECTED = "渡口巷9盏路灯，今晚全亮了";

    @LocalServerPort
    int port;

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
    void aWordFileFromAStreetBecomesAStoryAndItsReadersComeBackToTheSender() {
        var sender = Browser.signIn(browser.phone(), "hejia");
        var receipt = theStreetSends(sender);

        var editor = Browser.signIn(browser.desk(), "luyuan");
        var story = theDeskAdopts(editor);
        theEditorWrites(editor, story);

        var proofreader = Browser.signIn(browser.desk(), "yezhiwei");
        review("chengmin", story, "first");
        proofread(proofreader, story);
        review("shenzhiqiu", story, "second");
        var chief = review("guming", story, "final");
        theThirdProofIsReadOnTheRealPage(proofreader, story);
        theChiefSignsOff(chief, story);

        var article = readersFindIt(browser.phone());
        theSenderSeesItsReaders(sender, receipt);

        theEditorCorrectsAWord(editor, proofreader, chief, story);
        theEditorWithdrawsIt(editor, story, article);
        everyoneConcernedIsTold(sender);
    }

    @Test
    void aFindingShowsThePageItRestsOn() {
        var clerk = Browser.signIn(browser.desk(), "duruo");
        clerk.navigate("/desk/inspections?indicator=S3");
        Browser.shoot(clerk, "findings");
        clerk.locator("a.name").first().click();
        assertThat(clerk.locator("h1")).hasText("首页有看不见的外站链接");
        Browser.shoot(clerk, "finding");
        clerk.click("a:has-text('看当时的页面')");
        assertThat(clerk.getByText("casino.example").first()).isVisible();
        Browser.shoot(clerk, "website");
        clerk.locator("a:has-text('看当时的页面')").first().click();
        assertThat(clerk.getByText("校验值").first()).isVisible();
        Browser.shoot(clerk, "evidence");
    }

    private String theStreetSends(Page phone) {
        phone.navigate("/desk/submissions/new");
        Browser.shoot(phone, "submit");
        phone.setInputFiles("input[name=word]", new FilePayload("路灯.docx", WordSample.TYPE, WordSample.of(SENT)));
        phone.waitForURL("**/new?draft=*");
        assertThat(phone.locator("input[name=title]")).hasValue(SENT);
        assertThat(phone.locator(".rich .paper img")).isVisible();
        Browser.shoot(phone, "word");
        phone.click("button:has-text('提交')");
        assertThat(phone.locator("h1")).hasText(SENT);
        assertThat(phone.getByText("已报送").first()).isVisible();
        return phone.url();
    }

    private String theDeskAdopts(Page desk) {
        desk.navigate("/desk/pool");
        Browser.shoot(desk, "pool");
        desk.fill("[data-find]", SENT);
        desk.press("[data-find]", "Enter");
        desk.waitForURL("**/desk/pool?**");
        desk.locator("article.event", new Page.LocatorOptions().setHasText(SENT))
                .locator("button:has-text('采用')")
                .click();
        desk.waitForURL("**/desk/stories/**");
        return desk.url().replaceFirst("[?#].*", "");
    }

    private void theEditorWrites(Page desk, String story) {
        desk.fill("#headline", HEADLINE);
        desk.fill("#topic", "民生");
        assertThat(desk.locator(".rich .paper img")).isVisible();
        desk.click("button:has-text('保存')");
        assertThat(desk.locator("h1")).hasText(HEADLINE);
        Browser.shoot(desk, "story");
        proofread(desk, story);
        desk.navigate(story);
        answerForThePhotos(desk);
        desk.click("button:has-text('送初审')");
        assertThat(desk.getByText("待初审").first()).isVisible();
    }

    private static void answerForThePhotos(Page desk) {
        for (var asked = desk.locator("#consents li.is-warn"); asked.count() > 0; ) {
            asked.first().locator("select").selectOption("NOBODY");
            asked.first().locator("button:has-text('记下')").click();
            assertThat(desk.locator("#consents li.is-good").first()).isVisible();
        }
    }

    private Page review(String login, String story, String round) {
        var desk = Browser.signIn(browser.desk(), login);
        desk.navigate(story + "/review");
        desk.locator("input[value=PASS]").check();
        desk.fill("#opinion", "事实核过，人数与社区登记一致。");
        Browser.shoot(desk, "review-" + round);
        desk.click("button:has-text('意见')");
        desk.waitForURL("**/desk/reviews*");
        return desk;
    }

    private static void proofread(Page desk, String story) {
        desk.navigate(story + "/proofs");
        desk.fill("#errors", "0");
        desk.click("button:has-text('记下')");
        assertThat(desk.locator("table.table")).isVisible();
    }

    private static void theThirdProofIsReadOnTheRealPage(Page proofreader, String story) {
        proofreader.navigate(story + "/preview");
        assertThat(proofreader.getByText("读者还看不到")).isVisible();
        proofread(proofreader, story);
    }

    private static void theChiefSignsOff(Page chief, String story) {
        chief.navigate(story + "/sign-off");
        Browser.shoot(chief, "sign-off");
        chief.click("button:has-text('签发'):not(:has-text('退回'))");
        assertThat(chief.getByText("已签发").first()).isVisible();
    }

    /** @return the article, as a reader's phone shows it */
    private Page readersFindIt(Page reader) {
        reader.navigate("/search?q=" + HEADLINE.substring(0, 6));
        var found = reader.locator("a", new Page.LocatorOptions().setHasText("今晚全亮了"))
                .first();
        reloadUntilShown(reader, found);
        found.click();
        assertThat(reader.locator("h1")).hasText(HEADLINE);
        assertThat(reader.locator("article img").first()).isVisible();
        assertThat(reader.getByText("何佳").first()).isVisible();
        Browser.shoot(reader, "article");
        var wide = browser.desk();
        wide.navigate("/");
        assertThat(wide.getByText(HEADLINE).first()).isVisible();
        Browser.shoot(wide, "home");
        return reader;
    }

    /** What is decided on the desk is on the portal after a moment, as a reader sees who looks again. */
    private static void reloadUntilShown(Page reader, Locator meant) {
        reader.waitForCondition(() -> {
            reader.reload();
            return meant.isVisible();
        });
    }

    private static void theSenderSeesItsReaders(Page phone, String receipt) {
        phone.navigate(receipt);
        assertThat(phone.getByText("已发布").first()).isVisible();
        assertThat(phone.getByText(HEADLINE).first()).isVisible();
        Browser.shoot(phone, "receipt");
    }

    private static void theEditorCorrectsAWord(Page editor, Page proofreader, Page chief, String story) {
        editor.navigate(story + "/correction");
        editor.fill("#note", "原标题“九盏灯”应为“9盏路灯”，已改正。");
        editor.fill("#reason", "编辑改标题时漏了一个字。");
        editor.click("button:has-text('开始更正')");
        editor.waitForURL(story + "*");
        editor.fill("#headline", CORRECTED);
        editor.click("button:has-text('送终审')");
        assertThat(editor.getByText("待终审").first()).isVisible();
        chief.navigate(story + "/review");
        chief.locator("input[value=PASS]").check();
        chief.fill("#opinion", "更正属实。");
        chief.click("button:has-text('意见')");
        chief.waitForURL("**/desk/reviews*");
        proofread(proofreader, story);
        theChiefSignsOff(chief, story);
    }

    private static void theEditorWithdrawsIt(Page editor, String story, Page article) {
        reloadUntilShown(article, article.getByText(CORRECTED).first());
        assertThat(article.locator("h1")).hasText(CORRECTED);
        assertThat(article.getByText("已改正")).isVisible();
        editor.navigate(story + "/withdrawal");
        editor.fill("#note", "当事人请求不再公开，经核实同意。");
        editor.fill("#headline", CORRECTED);
        editor.click("button:has-text('撤稿')");
        assertThat(editor.getByText("已撤稿").first()).isVisible();
        reloadUntilShown(article, article.getByText("当事人请求不再公开"));
        Browser.shoot(article, "withdrawn");
    }

    private static void everyoneConcernedIsTold(Page sender) {
        sender.navigate("/desk/notices");
        Locator list = sender.locator("main");
        assertThat(list).containsText(Pattern.compile("撤"));
        assertThat(list).containsText(Pattern.compile("更正"));
        Browser.shoot(sender, "notices");
    }
}
