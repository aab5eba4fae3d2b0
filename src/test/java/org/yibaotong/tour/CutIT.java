package org.yibaotong.tour;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yibaotong.YibaotongTest;
import org.yibaotong.files.Cut;
import org.yibaotong.files.FileId;
import org.yibaotong.files.PictureCuts;
import org.yibaotong.files.Rendition;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.submission.Photos;

/** A cut drawn by hand in a real browser: with a mouse, with keys alone, with a finger, and where no scripts run. */
@YibaotongTest
class CutIT {

    @LocalServerPort
    int port;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Photos photos;

    @Autowired
    PictureCuts cuts;

    private Browser browser;
    private FileId picture;
    private String pictures;

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
    void theFrameIsDraggedAndPulledAndStaysOnThePicture() {
        var desk = signedIn(browser.desk(), 8841);
        desk.navigate(cut("wide"));
        drag(desk, "[data-frame] circle >> nth=2", -0.25, -0.25 * 383 / 900);
        Assertions.assertThat(number(desk, "width")).isCloseTo(75, Assertions.within(0.5));
        drag(desk, "[data-frame] rect", 0.1, 0.05);
        Assertions.assertThat(number(desk, "left")).isCloseTo(10, Assertions.within(0.5));
        Assertions.assertThat(number(desk, "top")).isCloseTo(0.05 * 1280 / 720 * 100, Assertions.within(0.8));
        assertThat(desk.locator("[data-look]")).hasAttribute("viewBox", box(desk));
        Browser.shoot(desk, "hand-cut");
        drag(desk, "[data-frame] rect", 0.5, 0.5);
        Assertions.assertThat(number(desk, "left")).isCloseTo(25, Assertions.within(0.5));
        desk.click("button:has-text('就这样裁')");
        assertThat(desk.getByText("手工裁的")).hasCount(1);
        Browser.shoot(desk, "cuts");
        var kept = cuts.of(picture, Rendition.WIDE).orElseThrow();
        Assertions.assertThat(kept.left() + kept.width()).isBetween(9990, Cut.WHOLE);
    }

    @Test
    void keysAloneDoIt() {
        var desk = signedIn(browser.desk(), 8842);
        desk.navigate(cut("square"));
        var frame = desk.locator("[data-frame]");
        desk.locator("#f-left").press("Shift+Tab");
        assertThat(frame).isFocused();
        for (int i = 0; i < 5; i++) {
            frame.press("-");
        }
        frame.press("ArrowRight");
        frame.press("Shift+ArrowLeft");
        assertThat(desk.locator("#f-width")).hasValue("46.25");
        assertThat(desk.locator("#f-left")).hasValue("22.88");
        assertThat(desk.locator("[data-told]")).containsText("左边空22.88%");
        for (int i = 0; i < 15; i++) {
            frame.press("-");
        }
        assertThat(desk.getByText("小也这样裁")).isVisible();
        desk.click("button:has-text('就这样裁')");
        assertThat(desk.locator(".error")).containsText("放大会糊");
        assertThat(desk.locator("#f-width")).hasValue("16.25");
        desk.getByText("小也这样裁").first().click();
        desk.click("button:has-text('就这样裁')");
        assertThat(desk.getByText("手工裁的")).hasCount(1);
        desk.navigate(cut("square"));
        desk.click("button:has-text('按焦点自动裁')");
        assertThat(desk.getByText("手工裁的")).hasCount(0);
        Assertions.assertThat(cuts.of(picture, Rendition.SQUARE)).isEmpty();
    }

    @Test
    void aFingerMovesTheFrameAndNotThePage() {
        var phone = signedIn(browser.phone(), 8843);
        phone.navigate(cut("square"));
        phone.locator("[data-whole]").scrollIntoViewIfNeeded();
        var before = number(phone, "left");
        var scrolled = phone.evaluate("scrollY");
        finger(phone, "[data-frame] rect", 30, -60);
        Assertions.assertThat(number(phone, "left")).isGreaterThan(before + 3);
        Assertions.assertThat(phone.evaluate("scrollY")).isEqualTo(scrolled);
        Browser.shoot(phone, "hand-cut");
        phone.click("button:has-text('就这样裁')");
        assertThat(phone.getByText("手工裁的")).hasCount(1);
        Browser.shoot(phone, "cuts");
    }

    @Test
    void withoutScriptsNumbersDoIt() {
        var plain = signedIn(browser.phone(false), 8844);
        plain.navigate(cut("wide"));
        plain.fill("#f-left", "12.5");
        plain.fill("#f-top", "10");
        plain.fill("#f-width", "90");
        plain.click("button:has-text('就这样裁')");
        assertThat(plain.locator(".error")).containsText("最多裁87.50%宽");
        assertThat(plain.locator("#f-width")).hasValue("90");
        plain.fill("#f-width", "80");
        plain.click("button:has-text('就这样裁')");
        assertThat(plain.getByText("手工裁的")).hasCount(1);
        Assertions.assertThat(cuts.of(picture, Rendition.WIDE)).map(Cut::left).contains(1250);
    }

    private Page signedIn(Page page, int seed) {
        picture = photos.keep(seed);
        var story = newsroom.edited("手工裁切" + seed);
        var figure = "<figure><img src=\"/files/" + picture.sha256() + "/large\" alt=\"\"></figure>";
        newsroom.save(story, "手工裁切" + seed, "<p>一句话。</p>" + figure, "luyuan");
        pictures = "/desk/stories/" + story + "/pictures";
        return Browser.signIn(page, "luyuan");
    }

    private String cut(String shape) {
        return pictures + "/" + picture.sha256() + "/cuts/" + shape;
    }

    private static double number(Page page, String field) {
        return Double.parseDouble(page.locator("#f-" + field).inputValue());
    }

    private static String box(Page page) {
        var rect = page.locator("[data-frame] rect");
        return String.join(
                " ",
                rect.getAttribute("x"),
                rect.getAttribute("y"),
                rect.getAttribute("width"),
                rect.getAttribute("height"));
    }

    /** By shares of the picture's width. */
    private static void drag(Page page, String what, double right, double below) {
        page.locator("[data-frame] circle[r]").first().waitFor();
        page.locator("[data-whole]").scrollIntoViewIfNeeded();
        var whole = page.locator("[data-whole]").boundingBox();
        var held = page.locator(what).boundingBox();
        var x = held.x + held.width / 2;
        var y = held.y + held.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + whole.width * right / 2, y + whole.width * below / 2);
        page.mouse().move(x + whole.width * right, y + whole.width * below);
        page.mouse().up();
    }

    private static void finger(Page page, String what, int right, int below) {
        page.locator("[data-frame] circle[r]").first().waitFor();
        var held = page.locator(what).boundingBox();
        var x = held.x + held.width / 2;
        var y = held.y + held.height / 2;
        var touches = page.context().newCDPSession(page);
        touches.send("Input.dispatchTouchEvent", touch("touchStart", x, y));
        for (int step = 1; step <= 5; step++) {
            touches.send(
                    "Input.dispatchTouchEvent", touch("touchMove", x + right * step / 5.0, y + below * step / 5.0));
        }
        touches.send("Input.dispatchTouchEvent", touch("touchEnd"));
    }

    private static JsonObject touch(String type, double... at) {
        var points = new JsonArray();
        if (at.length > 0) {
            var point = new JsonObject();
            point.addProperty("x", at[0]);
            point.addProperty("y", at[1]);
            points.add(point);
        }
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        return event;
    }
}
