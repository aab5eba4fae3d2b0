package org.yibaotong.tour;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yibaotong.YibaotongTest;

/**
 * A grandmother on her phone (长辈版), by the numbers of 《移动互联网应用（APP）适老化通用设计规范》: words of 18 and more, lines of 1.3 and
 * more, what is pressed 60 high, and nothing to be pushed sideways. Contrast, names and order are looked at by axe with every picture.
 */
@YibaotongTest
class ElderIT {

    private static final List<String> PAGES = List.of(
            "/",
            "/elder",
            "/news",
            "/services",
            "/messages",
            "/messages/new",
            "/messages/mine",
            "/messages/numbers",
            "/mine",
            "/subscribe",
            "/saved",
            "/wishes",
            "/claims",
            "/sign-ups",
            "/mistakes/new",
            "/accounts",
            "/verify",
            "/search?q=春",
            "/about",
            "/wishes/children");

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
            () => [...document.querySelectorAll('button, .btn, select, textarea, input:not([type=hidden], [type=checkbox]), nav a')]
              .filter(one => one.checkVisibility() && one.getBoundingClientRect().height < 60)
              .map(one => one.tagName + ' ' + one.className + ' ' + one.textContent.trim().slice(0, 20))
            """;

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
    void aGrandmotherFindsTheClinicInTwoTapsAndEveryPageIsLargeForHer() {
        var phone = browser.phone();
        phone.navigate("/");
        phone.click("text=长辈版");
        assertThat(phone.locator("a[href^='tel:']").count()).isPositive();
        Browser.shoot(phone, "elder");
        for (var page : PAGES) {
            phone.navigate(page);
            assertThat((List<?>) phone.evaluate(SMALL)).as(page).isEmpty();
            assertThat((List<?>) phone.evaluate(LOW)).as(page).isEmpty();
            isNotPushedSideways(phone, page);
        }
        phone.click("text=回标准版");
        assertThat(phone.locator("html.elder").count()).isZero();
    }

    @Test
    void everyPageIsOpenToEverybodyInBothSizesAndFitsTheSmallestPhone() {
        var phone = browser.phone();
        for (var page : PAGES) {
            phone.navigate(page);
            Browser.isOpenToEverybody(phone, page);
        }
        phone.navigate("/elder/on");
        for (var page : PAGES) {
            phone.navigate(page);
            Browser.isOpenToEverybody(phone, page + " in large");
        }
        phone.setViewportSize(320, 640);
        for (var page : PAGES) {
            phone.navigate(page);
            isNotPushedSideways(phone, page);
        }
    }

    private static void isNotPushedSideways(Page phone, String page) {
        assertThat(phone.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(page)
                .isEqualTo(true);
    }
}
