package org.yibaotong.tour;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yibaotong.YibaotongTest;
import org.yibaotong.citizens.SentLetters;

/**
 * A grandmother on her phone (长辈版), by the numbers of 《移动互联网应用（APP）适老化通用设计规范》: words of 18 and more, lines of 1.3 and
 * more, what is pressed 60 high, words of 30 where somebody wants them, and nothing to be pushed sideways; and everybody else, by what
 * GB/T 37668 asks. Contrast, names and order are looked at by axe on one page of every kind.
 */
@YibaotongTest
class ElderIT {

    /** Words that are seen, without those only read aloud, and the mark on the masthead. */
    private static final String SMALL = """
            () => [...document.querySelectorAll('main *')]
              .filter(one => one.checkVisibility() && !one.closest('.vh, svg')
                && [...one.childNodes].some(node => node.nodeType === 3 && node.textContent.trim()))
              .filter(one => { const style = getComputedStyle(one);
                return parseFloat(style.fontSize) < 18 || parseFloat(style.lineHeight) < 1.3 * parseFloat(style.fontSize); })
              .map(one => one.tagName + ' ' + one.className + ' ' + one.textContent.trim().slice(0, 20))
            """;

    private static final String LOW = """
            least => [...document.querySelectorAll('button, .btn, select, textarea, input:not([type=hidden], [type=checkbox], [type=radio]), nav a')]
              .filter(one => one.checkVisibility() && !one.closest('.skip') && one.getBoundingClientRect().height < least)
              .map(one => one.tagName + ' ' + one.className + ' ' + one.textContent.trim().slice(0, 20))
            """;

    /** How wide the picture is that the browser has for it. */
    private static final String POINTER = """
            async cursor => { const picture = new Image(); picture.src = cursor.match(/url\\("(.*?)"\\)/)[1];
              await picture.decode(); return picture.naturalWidth; }
            """;

    /** How high words are drawn, whatever enlarges them. */
    private static final String HIGHEST = """
            () => Math.max(...[...document.querySelectorAll('main p, main li')]
              .map(one => parseFloat(getComputedStyle(one).fontSize) * one.currentCSSZoom))
            """;

    /** From line to line of two paragraphs, against from line to line of one. */
    private static final String APART = """
            () => [...document.querySelectorAll('.text > p + p')].map(getComputedStyle)
              .map(style => (parseFloat(style.lineHeight) + parseFloat(style.marginTop)) / parseFloat(style.lineHeight))
            """;

    private static final String FOCUSED = """
            () => { const one = document.activeElement, style = getComputedStyle(one), box = one.getBoundingClientRect();
              return one === document.body ? null : { what: one.tagName + ' ' + one.textContent.trim().slice(0, 20),
                isSeen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && box.width > 0 && box.bottom > 0 }; }
            """;

    private static final String LEADS_ELSEWHERE = """
            () => [...document.querySelectorAll('nav, footer, .skip, .mast-search, .mast-elder, .tools, [data-read]')]
              .filter(one => one.checkVisibility()).map(one => one.tagName + ' ' + one.className)
            """;

    @LocalServerPort
    int port;

    private static List<String> pages = List.of();

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.open("http://localhost:" + port);
        if (!pages.isEmpty()) {
            return; // They are looked for once, which takes longer than most of what is looked at on them.
        }
        pages = OpenPages.of("http://localhost:" + port);
        assertThat(pages)
                .contains(
                        "/",
                        "/elder",
                        "/bundles",
                        "/services",
                        "/messages/new",
                        "/wishes",
                        "/mine",
                        "/subscribe",
                        "/units")
                .anyMatch(page -> page.matches("/news/\\d+"))
                .anyMatch(page -> page.matches("/bundles/\\d+"))
                .anyMatch(page -> page.matches("/services/\\d+"))
                .anyMatch(page -> page.matches("/messages/\\d+"))
                .anyMatch(page -> page.matches("/wishes/\\d+"));
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aGrandmotherFindsTheClinicInTwoTapsAndHasTheNewsReadToHer() {
        var phone = browser.phone();
        phone.addInitScript(
                "window.said = []; SpeechSynthesis.prototype.speak = words => window.said.push(words.text)");
        twoTapsLeadToTheClinic(phone);
        phone.locator("[data-read='this']").first().click();
        var story = phone.locator(".hear [data-spoken]").first().textContent().strip();
        assertThat(phone.evaluate("said")).isEqualTo(List.of(story));
        assertThat(phone.locator("[data-read='this']").first().textContent()).contains("不念了");
        Browser.shoot(phone, "elder");
        phone.click("text=字再大一些");
        assertThat(((Number) phone.evaluate(HIGHEST)).doubleValue()).isGreaterThanOrEqualTo(30);
        isNotPushedSideways(phone, "largest");
        phone.click("text=回标准版");
        assertThat(phone.locator("html.elder").count()).isZero();
    }

    /** Nothing is read to her there, and no button says that it is. */
    @Test
    void theClinicIsTwoTapsAwayWithoutScriptsToo() {
        var phone = browser.phone(false);
        twoTapsLeadToTheClinic(phone);
        assertThat(phone.locator("[data-read]").first().isVisible()).isFalse();
    }

    private static void twoTapsLeadToTheClinic(Page phone) {
        phone.navigate("/");
        phone.click("text=长辈版");
        phone.click("text=打电话问");
        var clinic = phone.locator(".tels li:has-text('门诊') a[href^='tel:']").first();
        assertThat(clinic.getAttribute("href")).matches("tel:[0-9]{8,}");
        assertThat(clinic.boundingBox().height).isGreaterThanOrEqualTo(60);
    }

    @Test
    void everyPageIsLargeForHer() {
        var phone = browser.phone();
        phone.navigate("/elder/on");
        for (var page : pages) {
            phone.navigate(page);
            assertThat((List<?>) phone.evaluate(SMALL)).as(page).isEmpty();
            assertThat((List<?>) phone.evaluate(LOW, 60)).as(page).isEmpty();
            assertThat((List<?>) phone.evaluate(APART))
                    .as(page)
                    .allSatisfy(
                            apart -> assertThat(((Number) apart).doubleValue()).isGreaterThanOrEqualTo(1.3));
            isNotPushedSideways(phone, page);
        }
    }

    /** In the usual size what is pressed is 44 high. */
    @Test
    void everyPageIsOpenToEverybodyInBothSizes() {
        var phone = browser.phone();
        for (var page : pages) {
            phone.navigate(page);
            Browser.isOpenToEverybody(phone, page);
            assertThat((List<?>) phone.evaluate(LOW, 44)).as(page).isEmpty();
        }
        phone.navigate("/elder/on");
        for (var page : pages) {
            phone.navigate(page);
            Browser.isOpenToEverybody(phone, page + " in large");
        }
    }

    /** A window of 1 280 by 1 024 has 320 by 256 left at 400 %. */
    @Test
    void nothingIsPushedSidewaysOnTheSmallestPhoneOrAt400Percent() {
        var phone = browser.phone();
        phone.setViewportSize(320, 256);
        for (var size : List.of("/elder/off", "/elder/on")) {
            phone.navigate(size);
            for (var page : pages) {
                phone.navigate(page);
                isNotPushedSideways(phone, page + " after " + size);
            }
        }
    }

    /** On a desk she follows a pointer twice as large (特大鼠标), by 《互联网网站适老化通用设计规范》. */
    @Test
    void thePointerIsLargeForHer() {
        var desk = browser.desk();
        desk.navigate("/elder/on");
        for (var what : List.of("main", "main a")) {
            var cursor = desk.evaluate("what => getComputedStyle(document.querySelector(what)).cursor", what);
            assertThat(desk.evaluate(POINTER, cursor))
                    .as("%s: %s", what, cursor)
                    .isEqualTo(64);
        }
        desk.navigate("/elder/off");
        assertThat(desk.evaluate("getComputedStyle(document.body).cursor")).isEqualTo("auto");
    }

    @Test
    void everythingIsReachedByTheKeyboardAndOneSeesWhereOneIs() {
        var desk = browser.desk();
        for (var page : reachedByKeys()) {
            desk.navigate(page);
            desk.keyboard().press("Tab");
            assertThat(desk.evaluate("document.activeElement.className"))
                    .as(page)
                    .isEqualTo("skip");
            int stops = 0;
            for (Object at = desk.evaluate(FOCUSED); at != null && stops < 400; at = desk.evaluate(FOCUSED)) {
                assertThat(((Map<?, ?>) at).get("isSeen"))
                        .as("%s: %s", page, at)
                        .isEqualTo(true);
                desk.keyboard().press("Tab");
                stops++;
            }
            assertThat(stops).as(page).isBetween(20, 399);
        }
        desk.navigate("/services");
        desk.keyboard().press("Tab");
        desk.keyboard().press("Enter");
        assertThat(desk.url()).endsWith("#main");
    }

    /** Where somebody writes, claims, signs up, looks something up, and what stands behind a search. */
    private static List<String> reachedByKeys() {
        return Stream.concat(
                        Stream.of(
                                "/",
                                "/services",
                                "/messages/new",
                                "/search?q=春",
                                "/mistakes/new",
                                "/mine",
                                "/subscribe",
                                "/claims"),
                        Stream.of("/wishes/\\d+", "/services/\\d+", "/messages/\\d+", "/news/\\d+")
                                .flatMap(kind -> pages.stream()
                                        .filter(page -> page.matches(kind))
                                        .limit(3)))
                .toList();
    }

    /** What only whoever proved a mailbox sees, and what a form answers with. */
    @Test
    void whatFollowsACodeOrAFormIsOpenToEverybodyInBothSizes() {
        for (var size : List.of("/elder/off", "/elder/on")) {
            var phone = browser.phone();
            phone.navigate(size);
            try (var letters = new SentLetters()) {
                proves(phone, letters, "/mine", "看我的信息", size);
                proves(phone, letters, "/subscribe", "订阅", size);
            }
            phone.navigate("/mistakes/222222222222");
            isForBoth(phone, size);
            for (var refused : List.of("/messages/mine", "/claims", "/sign-ups")) {
                phone.navigate(refused);
                phone.fill("main input[name=code]", "222222222222");
                phone.click("main form button");
                phone.locator("main [role=alert], main .note, main .error")
                        .first()
                        .waitFor();
                isForBoth(phone, size);
            }
        }
    }

    private static void proves(Page phone, SentLetters letters, String door, String button, String size) {
        phone.navigate(door);
        phone.fill("#contact", "nainai" + size.length() + door.length() + "@example.com");
        phone.click("main button:text-is('发代码')");
        phone.locator("#digits").waitFor();
        isForBoth(phone, size);
        phone.fill("#digits", letters.digits());
        phone.click("main button:text-is('" + button + "')");
        phone.locator("#digits").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        isForBoth(phone, size);
    }

    private static void isForBoth(Page phone, String size) {
        var at = phone.url() + " after " + size;
        Browser.isOpenToEverybody(phone, at);
        isNotPushedSideways(phone, at);
        if (size.equals("/elder/on")) {
            assertThat((List<?>) phone.evaluate(SMALL)).as(at).isEmpty();
        }
    }

    @Test
    void onPaperThereIsNothingThatOnlyLeadsElsewhere() {
        var desk = browser.desk();
        desk.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (var page : reachedByKeys()) {
            desk.navigate(page);
            assertThat((List<?>) desk.evaluate(LEADS_ELSEWHERE)).as(page).isEmpty();
            assertThat(desk.locator("h1").first().isVisible()).as(page).isTrue();
        }
    }

    private static void isNotPushedSideways(Page phone, String page) {
        assertThat(phone.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(page)
                .isEqualTo(true);
    }
}
