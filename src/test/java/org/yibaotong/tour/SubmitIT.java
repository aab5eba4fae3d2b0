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
import org.yibaotong.example.ExampleCity;

/** The page 报一条 on a phone, in a real browser: photos, and what happens without a network, after a closed page, signed out. */
@YibaotongTest
class SubmitIT {

    private static final Pattern KEPT = Pattern.compile("[0-9a-f]{64}");
    private static final String CHOOSE = "[data-photos] input[type=file]";

    @LocalServerPort
    int port;

    private Browser browser;
    private Page phone;

    @BeforeEach
    void open() {
        browser = Browser.open("http://localhost:" + port);
        phone = Browser.signIn(browser.phone(), "hejia");
        phone.navigate("/desk/submissions/new");
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void photosAreCaptionedMovedAndTakenOff() {
        phone.setInputFiles(CHOOSE, new FilePayload[] {photo(1), photo(2), photo(3)});
        assertThat(id(2)).hasValue(KEPT);
        caption(0).fill("先拍的一张");
        row(0).locator("[data-move='1']").click();
        row(2).locator("[data-off]").click();
        assertThat(caption(1)).hasValue("先拍的一张");
        phone.fill("#text", "两张照片换了先后");
        phone.click("[data-send]");
        assertThat(phone.locator(".album figure")).hasCount(2);
        assertThat(phone.locator(".album figure").nth(1)).containsText("先拍的一张");
    }

    @Test
    void withoutANetworkSeveralWaitAndEachIsSentOnce() {
        phone.context().setOffline(true);
        phone.setInputFiles(CHOOSE, photo(4));
        phone.fill("#text", "没网时写的第一条");
        phone.click("[data-send]");
        assertThat(phone.locator("[data-queue] li")).hasCount(1);
        phone.fill("#text", "没网时写的第二条");
        phone.click("[data-send]");
        assertThat(phone.locator("[data-queue] li")).hasCount(2);
        phone.context().setOffline(false);
        assertThat(phone.locator("[data-queue]")).isHidden();
        phone.navigate("/desk/submissions");
        assertThat(phone.getByText("没网时写的第一条")).hasCount(1);
        assertThat(phone.getByText("没网时写的第二条")).hasCount(1);
        phone.getByText("没网时写的第一条").click();
        assertThat(phone.locator(".album figure")).hasCount(1);
    }

    @Test
    void onAFullPhoneNothingIsLostAndItIsSaid() {
        phone.context().setOffline(true);
        phone.evaluate("""
                () => {
                  const full = () => { throw new DOMException("full", "QuotaExceededError"); };
                  IDBObjectStore.prototype.put = full;
                  Storage.prototype.setItem = full;
                }""");
        phone.setInputFiles(CHOOSE, photo(8));
        assertThat(row(0)).containsText("这台设备存满了");
        phone.fill("#text", "手机存满了还是写下的一条");
        phone.click("[data-send]");
        assertThat(phone.locator("[data-saved]")).containsText("字和照片都还在这一页上");
        assertThat(phone.locator("#text")).hasValue("手机存满了还是写下的一条");
        phone.context().setOffline(false);
        assertThat(id(0)).hasValue(KEPT);
        phone.click("[data-send]");
        assertThat(phone.locator("h1")).hasText("手机存满了还是写下的一条");
        assertThat(phone.locator(".album figure")).hasCount(1);
    }

    @Test
    void aLongStoryWrittenWithoutANetworkWaitsAsALeadDoes() {
        phone.navigate("/desk/submissions/new?kind=STORY");
        var paper = phone.locator(".rich .paper");
        assertThat(paper).isVisible();
        phone.context().setOffline(true);
        phone.fill("input[name=title]", "没网时写的一整篇");
        paper.pressSequentially("第一篇的正文，写得很长。");
        phone.waitForFileChooser(() -> phone.click(".rich button[title=插照片]")).setFiles(photo(6));
        assertThat(phone.locator("[data-chosen] [data-photo]")).hasCount(1);
        phone.click("[data-send]");
        assertThat(phone.locator("[data-queue] li")).hasCount(1);
        assertThat(paper).hasText("");
        phone.fill("input[name=title]", "没网时写的又一整篇");
        paper.pressSequentially("第二篇的正文。");
        phone.click("[data-send]");
        assertThat(phone.locator("[data-queue] li")).hasCount(2);
        phone.context().setOffline(false);
        assertThat(phone.locator("[data-queue]")).isHidden();
        phone.navigate("/desk/submissions");
        assertThat(phone.getByText("没网时写的又一整篇")).hasCount(1);
        phone.getByText("没网时写的一整篇").click();
        assertThat(phone.getByText("第一篇的正文，写得很长。")).hasCount(1);
        assertThat(phone.locator(".album figure")).hasCount(1);
    }

    @Test
    void thePageOpensWithoutANetworkAndWhatIsWrittenThereIsSentOnce() {
        isPutAside();
        phone.context().setOffline(true);
        for (var text : new String[] {"没网时打开写的第一条", "没网时打开写的第二条"}) {
            phone.navigate("/desk/submissions/new");
            phone.fill("#text", text);
            phone.click("[data-send]");
            assertThat(phone.locator("[data-saved]")).containsText("不会送两遍");
        }
        assertThat(phone.locator("[data-queue] li")).hasCount(2);
        phone.context().setOffline(false);
        assertThat(phone.locator("[data-queue]")).isHidden();
        phone.navigate("/desk/submissions");
        assertThat(phone.getByText("没网时打开写的第一条")).hasCount(1);
        assertThat(phone.getByText("没网时打开写的第二条")).hasCount(1);
    }

    @Test
    void whoeverSignsOutTakesThePageAlong() {
        isPutAside();
        phone.navigate("/desk/submissions/new");
        phone.evaluate("() => document.querySelector(\"form[action='/sign-out']\").requestSubmit()");
        phone.waitForURL(url -> !url.contains("/submissions"));
        becomesTrue("async () => !(await caches.keys()).includes('entry')");
    }

    /** A session that ended by itself: the next at the same device has to sign in, and finds nothing of who was there before. */
    @Test
    void whoeverHasToSignInFindsNoPageOfAnother() {
        isPutAside();
        phone.context().clearCookies();
        phone.navigate("/sign-in");
        becomesTrue("async () => !(await caches.keys()).includes('entry')");
    }

    /** All of it: the page comes last, and who looks after it is at work. */
    private void isPutAside() {
        becomesTrue("""
                async () => (await navigator.serviceWorker.getRegistration("/desk/submissions/"))?.active?.state === "activated"
                    && (await caches.keys()).includes("entry")
                    && (await (await caches.open("entry")).match("/desk/submissions/new")) !== undefined""");
    }

    /** Not {@code waitForFunction}: that takes the promise of an answer for a yes. */
    private void becomesTrue(String question) {
        phone.waitForCondition(() -> Boolean.TRUE.equals(phone.evaluate(question)));
    }

    @Test
    void aPageClosedWithoutANetworkComesBackWithItsPhoto() {
        phone.context().setOffline(true);
        phone.setInputFiles(CHOOSE, photo(5));
        caption(0).fill("关页面前的图说");
        phone.fill("#text", "没网时关了页面");
        phone.navigate("about:blank");
        phone.context().setOffline(false);
        phone.navigate("/desk/submissions/new");
        phone.click(".keep-note button:has-text('接着写')");
        assertThat(phone.locator("#text")).hasValue("没网时关了页面");
        assertThat(caption(0)).hasValue("关页面前的图说");
        assertThat(id(0)).hasValue(KEPT);
    }

    /** Nothing waits for the page to be closed properly: a telephone ends it without a word. */
    @Test
    void theLastWordsBeforeAWindowIsGoneAreThere() {
        var other = phone.context().newPage();
        other.navigate("/desk/submissions/new");
        other.context().setOffline(true);
        other.locator("#text").pressSequentially("写到一半电话来了");
        other.close();
        phone.context().setOffline(false);
        phone.navigate("/desk/submissions/new");
        phone.click(".keep-note button:has-text('接着写')");
        assertThat(phone.locator("#text")).hasValue("写到一半电话来了");
    }

    @Test
    void ofTwoWindowsThatWereClosedBothAreOffered() {
        phone.context().setOffline(true);
        phone.fill("#text", "左边窗口写的");
        phone.context().setOffline(false);
        var other = phone.context().newPage();
        other.navigate("/desk/submissions/new");
        phone.context().setOffline(true);
        other.fill("#text", "右边窗口写的");
        phone.fill("#text", "左边窗口写完的");
        other.close();
        phone.navigate("about:blank");
        phone.context().setOffline(false);
        phone.navigate("/desk/submissions/new");
        assertThat(phone.locator(".keep-note")).hasCount(2);
        assertThat(phone.locator(".keep-note").filter(saying("左边窗口写完的"))).hasCount(1);
        assertThat(phone.locator(".keep-note").filter(saying("右边窗口写的"))).hasCount(1);
    }

    @Test
    void whatAnOlderVersionKeptComesAlongOnce() {
        phone.evaluate("""
                () => {
                  const form = document.querySelector("form[data-report]");
                  const keep = (key, text, more) =>
                    localStorage.setItem(`kept:${form.dataset.keep}/${key}`, JSON.stringify({
                      fields: [["key", key], ["kind", "LEAD"], ["text", text]], at: Date.now(), ...more }));
                  keep(crypto.randomUUID(), "旧版本里没写完的");
                  keep(crypto.randomUUID(), "旧版本里等着送出的", { send: true });
                  localStorage.setItem("kept:broken", "{");
                }""");
        phone.navigate("/desk/submissions/new");
        assertThat(phone.locator(".keep-note")).containsText("旧版本里没写完的");
        becomesTrue("() => Object.keys(localStorage).every(key => !key.startsWith('kept:'))");
        phone.waitForCondition(() -> !Browser.drafts(phone).contains("等着送出的"));
        phone.click(".keep-note button:has-text('不要了')");
        phone.navigate("/desk/submissions");
        assertThat(phone.getByText("旧版本里等着送出的")).hasCount(1);
        phone.navigate("/desk/submissions/new");
        phone.waitForCondition(() -> Browser.drafts(phone).equals("[]"));
        assertThat(phone.locator(".keep-note")).hasCount(0);
    }

    /** A browser may find out only at the end of a write that there is no room for it. */
    @Test
    void whatNoLongerFitsIsSaidAndWhatWasKeptStays() {
        phone.context().setOffline(true);
        phone.fill("#text", "还存得下的时候写的");
        phone.waitForCondition(() -> Browser.drafts(phone).contains("还存得下的时候写的"));
        phone.evaluate("""
                () => {
                  const put = IDBObjectStore.prototype.put;
                  IDBObjectStore.prototype.put = function (...given) {
                    const asked = put.apply(this, given);
                    this.transaction.abort();
                    return asked;
                  };
                }""");
        phone.fill("#text", "存不下了才写的");
        assertThat(phone.locator("[data-saved]")).containsText("这台设备存不下了，刚写的只在这一页上");
        assertThat(phone.locator("#text")).hasValue("存不下了才写的");
        phone.waitForCondition(() -> Browser.drafts(phone).contains("还存得下的时候写的"));
    }

    private static Locator.FilterOptions saying(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    @Test
    void twoWindowsDoNotMeet() {
        phone.fill("#text", "第一个窗口里的");
        var other = phone.context().newPage();
        other.navigate("/desk/submissions/new");
        other.fill("#text", "第二个窗口里的");
        other.click("[data-send]");
        assertThat(other.locator("h1")).hasText("第二个窗口里的");
        phone.click("[data-send]");
        assertThat(phone.locator("h1")).hasText("第一个窗口里的");
    }

    @Test
    void whatIsWrittenAfterTheVisitEndedIsNotLost() {
        phone.context().clearCookies();
        phone.fill("#text", "退出以后写的");
        assertThat(phone.locator("[data-saved]")).containsText("已经退出登录");
        phone.click("[data-send]");
        phone.fill("input[name=login]", "hejia");
        phone.fill("input[name=password]", ExampleCity.PASSWORD);
        phone.click("button:has-text('登录')");
        phone.click("button:has-text('再送一次')");
        assertThat(phone.locator("h1")).hasText("退出以后写的");
    }

    private Locator row(int number) {
        return phone.locator("[data-chosen] [data-photo]").nth(number);
    }

    private Locator id(int number) {
        return row(number).locator("[name=pictures]");
    }

    private Locator caption(int number) {
        return row(number).locator("[name=captions]");
    }

    private static FilePayload photo(int seed) {
        return new FilePayload(seed + ".jpg", "image/jpeg", new ExampleCity.Picture("park", seed, null).jpeg());
    }
}
