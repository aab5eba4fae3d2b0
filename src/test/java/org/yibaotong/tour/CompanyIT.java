package org.yibaotong.tour;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yibaotong.Signed;
import org.yibaotong.Visitor;
import org.yibaotong.YibaotongTest;
import org.yibaotong.citizens.SomeWishes;

/** A company claims three of a class's thirty wishes on a phone, in the minute they are published and while others reach for them too. */
@YibaotongTest
class CompanyIT {

    private static final String DRIVE = "河西小学的三十个心愿";
    private static final String SCHOOL = "河西小学四年级3班";
    private static final String GUARDIAN = "欧阳守业";
    private static final int WISHES = 30;

    /** They leave enough for everybody. */
    private static final int OTHERS = 20;

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    private Browser browser;
    private boolean scripts;
    private SomeWishes wishes;

    /** A wish of the company, with the code it is looked up by. */
    private record Claimed(String url, String code) {}

    @BeforeEach
    void open() {
        browser = Browser.open("http://localhost:" + port);
        wishes = new SomeWishes(mvc, signed, jdbc);
        wishes.begin(DRIVE);
        IntStream.range(0, WISHES)
                .forEach(pupil -> wishes.draft(
                        "一盏台灯" + pupil,
                        1,
                        "name",
                        name(pupil),
                        "school",
                        SCHOOL,
                        "guardian",
                        GUARDIAN,
                        "telephone",
                        telephone(pupil)));
    }

    @AfterEach
    void close() {
        browser.close();
        wishes.takeAway();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCompanyClaimsThreeOfThirtyAndNobodyElseHoldsThemOrLearnsWhoseTheyAre(boolean scripts) throws Exception {
        this.scripts = scripts;
        publishAll();
        var phone = browser.phone(scripts);
        List<Claimed> ours;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var visitor = new Visitor(port)) {
            var others = others(visitor).map(threads::submit).toList();
            ours = claimThree(phone);
            for (var other : others) {
                assertThat(other.get()).isEqualTo(200);
            }
        }
        assertThat(ours).extracting(Claimed::url).doesNotHaveDuplicates();
        assertThat(phone.locator("main").textContent())
                .contains(ours.stream().map(Claimed::code).toList());
        assertThat(held()).as("each by one").isEqualTo(held("distinct wish_id"));
        for (var one : ours) {
            isLookedUp(phone, one, "认领着");
        }
        theSchoolHandsOver(ours);
        for (var one : ours) {
            isLookedUp(phone, one, "送到了，谢谢您", "班主任签收", "写字不晃眼了");
        }
        nobodyOutsideLearnsOfAPupil();
    }

    /** A page of the list shows twenty, so it is pressed twice. */
    private void publishAll() {
        var desk = Browser.signIn(browser.desk(), "luyuan");
        for (int left = WISHES; left > 0; ) {
            desk.navigate("/desk/wishes?state=DRAFT");
            var rows = desk.locator("tr:has-text('" + DRIVE + "') input[name=wishes]");
            int ticked = rows.count();
            assertThat(ticked).isPositive();
            rows.all().forEach(Locator::check);
            desk.click("button:has-text('发布选中的')");
            desk.getByText("发布了" + ticked + "个").waitFor();
            left -= ticked;
        }
    }

    /** Each reaches for one of those the company is offered. */
    private Stream<Callable<Integer>> others(Visitor visitor) {
        var numbers = wishes.numbers();
        return IntStream.range(0, OTHERS)
                .mapToObj(who -> () -> visitor.postWithoutToken(
                                "/wishes/" + numbers.get(who) + "/claims",
                                "name",
                                "热心人" + who,
                                "telephone",
                                "1360000%04d".formatted(who))
                        .statusCode());
    }

    /** The first with name and telephone, from the board; the others from the page that says that it is claimed. */
    private List<Claimed> claimThree(Page phone) {
        var ours = new ArrayList<Claimed>();
        phone.navigate("/wishes");
        fits(phone);
        phone.locator(".wish a.btn").first().click();
        fits(phone);
        phone.fill("#c-name", "晨光文具");
        phone.fill(
                "#c-telephone", "136%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000)));
        send(phone, phone.locator("#claim form"));
        for (noteIfHeld(phone, ours); ours.size() < 3; noteIfHeld(phone, ours)) {
            send(phone, phone.locator("form:has(button:text-is('也认领这个'))").first());
        }
        fits(phone);
        return ours;
    }

    private static void send(Page phone, Locator form) {
        var to = form.getAttribute("action");
        form.locator("button").click();
        phone.waitForURL("**" + to);
    }

    /** Whoever came a moment too late stands in the line, and goes on to another. */
    private static void noteIfHeld(Page phone, List<Claimed> ours) {
        if (phone.locator("h1").textContent().contains("认领好了")) {
            var url = phone.locator("a:text-is('看这个心愿')").getAttribute("href");
            ours.add(new Claimed(url, phone.locator(".code").textContent().strip()));
        }
    }

    private int held() {
        return held("*");
    }

    private int held(String what) {
        return jdbc.sql("select count(" + what + ") from citizens.claim where wish_id = any(:ids) and state = 'HELD'")
                .param("ids", wishes.ids())
                .query(Integer.class)
                .single();
    }

    private void isLookedUp(Page phone, Claimed one, String... said) {
        phone.navigate("/claims");
        phone.fill("#code", one.code());
        phone.click("main form button");
        fits(phone);
        assertThat(phone.locator("main").textContent()).contains(said);
        assertThat(phone.content()).doesNotContain(pupils());
    }

    private void theSchoolHandsOver(List<Claimed> ours) {
        for (var one : ours) {
            var address = "/desk/wishes/"
                    + jdbc.sql("select id from citizens.wish where '/wishes/' || number = :url")
                            .param("url", one.url())
                            .query(String.class)
                            .single();
            assertThat(wishes.postAs("hejia", address + "/receipt", "receipt", "今天送到，班主任签收"))
                    .hasStatus(302);
            assertThat(wishes.postAs("hejia", address + "/thanks", "thanks", "写字不晃眼了，谢谢"))
                    .hasStatus(302);
        }
    }

    /** On one page of every kind there is, and on that of each wish, which has no picture either. */
    private void nobodyOutsideLearnsOfAPupil() {
        var host = "http://localhost:" + port;
        var each = wishes.numbers().stream().map(number -> "/wishes/" + number);
        try (var visitor = new Visitor(port)) {
            Stream.concat(OpenPages.of(host).stream(), each).forEach(page -> {
                var body = visitor.get(page.replace("|", "%7C").replace(" ", "%20"))
                        .body();
                assertThat(body).as(page).doesNotContain(pupils());
                if (page.startsWith("/wishes")) {
                    assertThat(Jsoup.parse(body).select("main :is(img, video)"))
                            .as(page)
                            .isEmpty();
                }
            });
        }
    }

    private static String[] pupils() {
        var each = IntStream.range(0, WISHES).boxed().flatMap(pupil -> Stream.of(name(pupil), telephone(pupil)));
        return Stream.concat(each, Stream.of(GUARDIAN, SCHOOL)).toArray(String[]::new);
    }

    private static String name(int pupil) {
        return "欧阳" + "念思远安宁乐".charAt(pupil % 6) + "青山白云竹".charAt(pupil / 6);
    }

    private static String telephone(int pupil) {
        return "139000088%02d".formatted(pupil);
    }

    private void fits(Page phone) {
        Browser.fits(phone, scripts);
    }
}
