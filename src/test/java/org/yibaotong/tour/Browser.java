package org.yibaotong.tour;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.yibaotong.example.ExampleCity;

/** The machine's Chromium, with a phone's or a desk's window, and a person signed in. */
final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--force-color-profile=srgb",
            "--hide-scrollbars");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final String address;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser browser, String address) {
        this.playwright = playwright;
        this.browser = browser;
        this.address = address;
    }

    /** Where there is no Chromium the test is left out, unless {@code YIBAOTONG_BROWSER=required} says it must not be. */
    static Browser open(String address) {
        var chromium = chromium();
        if (chromium.isEmpty() && !"required".equals(System.getenv("YIBAOTONG_BROWSER"))) {
            Assumptions.abort("No Chromium on this machine: browser tests are left out");
        }
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(FLAGS));
        return new Browser(playwright, browser, address);
    }

    private static Optional<Path> chromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Page phone() {
        return phone(true);
    }

    /** @param scripts whether it runs any */
    Page phone(boolean scripts) {
        return window(390, 844, scripts);
    }

    Page desk() {
        return window(1280, 900, true);
    }

    private Page window(int width, int height, boolean scripts) {
        BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setJavaScriptEnabled(scripts)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setBaseURL(address));
        context.setDefaultTimeout(15_000);
        return context.newPage();
    }

    static Page signIn(Page page, String login) {
        page.navigate("/sign-in");
        page.fill("input[name=login]", login);
        page.fill("input[name=password]", ExampleCity.PASSWORD);
        page.click("button:has-text('登录')");
        page.waitForURL("**/desk/**");
        return page;
    }

    /** What lies on the device of what was typed and not sent. */
    static String drafts(Page page) {
        return String.valueOf(page.evaluate("""
                () => new Promise(done => {
                  const asked = indexedDB.open("yibaotong-drafts");
                  asked.onsuccess = () => {
                    const all = asked.result.transaction("drafts").objectStore("drafts").getAll();
                    all.onsuccess = () => {
                      asked.result.close();
                      done(JSON.stringify(all.result));
                    };
                  };
                })"""));
    }

    /** A picture of the whole page, for docs/screens and for looking at; what is worth a picture is open to everybody (无障碍). */
    static void shoot(Page page, String name) {
        isOpenToEverybody(page, name);
        try {
            var folder = Files.createDirectories(Path.of(System.getProperty("yibaotong.shots", "target/screens")));
            var file = folder.resolve(name + "-" + page.viewportSize().width + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing sideways on a phone, by what the browser says of itself: where scripts are off, nothing can be asked of the page, nor by axe. */
    static void fits(Page phone, boolean scripts) {
        if (scripts) {
            isOpenToEverybody(phone, phone.url());
        }
        var main = phone.locator("main").boundingBox();
        assertThat(main.x + main.width).as(phone.url()).isLessThanOrEqualTo(phone.viewportSize().width);
    }

    /** Unreadable colours, fields without a name, links only seen by their colour, headings out of order. */
    static void isOpenToEverybody(Page page, String name) {
        var wrongOnly = new AxeRunOptions();
        wrongOnly.setResultTypes(List.of("violations"));
        var wrong = new AxeBuilder(page)
                        .options(wrongOnly)
                        .setLegacyMode(true) // no page of its own for each answer: nothing of ours is in a frame
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Browser::said)
                        .toList();
        assertThat(wrong).as(name).isEmpty();
    }

    private static String said(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().getFirst().getHtml();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
