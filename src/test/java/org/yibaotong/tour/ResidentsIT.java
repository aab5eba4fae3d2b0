package org.yibaotong.tour;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.citizens.PublicSignUps;
import org.yibaotong.citizens.PublicSignUps.Entry;
import org.yibaotong.citizens.PublicSignUps.Receipt;
import org.yibaotong.citizens.SomeWishes;

/** A father, a shopkeeper and a company on their phones, with scripts and without. The grandmother has a test of her own. */
@YibaotongTest
class ResidentsIT {

    @LocalServerPort
    int port;

    @Autowired
    PublicSignUps signUps;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    private final UUID summer = UUID.randomUUID();
    private Browser browser;
    private boolean scripts;
    private SomeWishes wishes;
    private long messagesBefore;

    @BeforeEach
    void open() {
        browser = Browser.open("http://localhost:" + port);
        wishes = new SomeWishes(mvc, signed, jdbc);
        messagesBefore = jdbc.sql("select coalesce(max(number), 0) from citizens.message")
                .query(Long.class)
                .single();
    }

    @AfterEach
    void close() {
        browser.close();
        wishes.takeAway();
        jdbc.sql("delete from citizens.service where id = :id")
                .param("id", summer)
                .update();
        jdbc.sql("delete from citizens.message where number > :before")
                .param("before", messagesBefore)
                .update();
    }

    /** Two seats are taken and two people wait: he is the third in the line. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFatherQueuesForAFullClassAndMovesUpWhenSomebodyCancels(boolean scripts) {
        this.scripts = scripts;
        var phone = browser.phone(scripts);
        long full = summerClass();
        var others = Stream.generate(() -> signUps.signUp(full, new Entry("林小满", telephone(), Map.of())))
                .limit(4)
                .map(Receipt::code)
                .toList();
        phone.navigate("/services/" + full);
        fits(phone);
        assertThat(phone.locator("main").textContent()).contains("望江少年宫", "那边不再更新");
        phone.fill("#s-name", "陈大伟");
        phone.fill("#s-telephone", telephone());
        phone.click("#sign-up form button");
        assertThat(phone.locator("h1").textContent()).contains("排上队了");
        fits(phone);
        var code = phone.locator(".code").textContent().strip();
        assertThat(ahead(phone, code)).isEqualTo(2);
        signUps.cancel(others.get(0));
        assertThat(ahead(phone, code)).isOne();
        signUps.cancel(others.get(3));
        signUps.cancel(others.get(1));
        lookUp(phone, code);
        assertThat(phone.locator("main").textContent()).contains("有名额", "轮到您了，您补上了");
        phone.click("text=退出，让给别人");
        assertThat(phone.locator("h1").textContent()).contains("已经退出");
    }

    /** It used to live in an account that is closed. */
    private long summerClass() {
        long number = jdbc.sql("""
                insert into citizens.service (id, kind, topic, name, unit_id, account_name, confirmed_on, entered_at, version)
                select :id, 'SIGN_UP', '活动报名', '暑假游泳班', unit_id, '望江少年宫', current_date, now(), 0
                  from identity.person where login = 'gaoxin' returning number
                """).param("id", summer).query(Long.class).single();
        jdbc.sql("""
                insert into citizens.sign_up_plan (service_id, begins_at, closes_at, capacity, keep_days)
                values (:id, now() + interval '2 days', now() + interval '1 day', 2, 30)
                """).param("id", summer).update();
        return number;
    }

    private void lookUp(Page phone, String code) {
        phone.navigate("/sign-ups");
        phone.fill("#code", code);
        phone.click("main form button");
        fits(phone);
    }

    private int ahead(Page phone, String code) {
        lookUp(phone, code);
        return Integer.parseInt(phone.locator("main").textContent().replaceAll("(?s).*前面还有(\\d+)人.*", "$1"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aShopkeeperFollowsWhatOthersAskedOrWritesAndSaysWhetherItIsSolved(boolean scripts) {
        this.scripts = scripts;
        var phone = browser.phone(scripts);
        write(phone, "柳树巷口的井盖一踩就响", "夜里车一压就响，隔壁都睡不着。");
        var code = phone.locator(".code").textContent().strip();
        var desk = Browser.signIn(browser.desk(), "luyuan");
        publish(desk, "柳树巷口的井盖一踩就响");
        var neighbour = browser.phone(scripts);
        write(neighbour, "柳树巷口井盖一踩就响", "请修一修。");
        assertThat(neighbour.locator("h2").first().textContent()).contains("已经有人问过类似的");
        fits(neighbour);
        neighbour.click("text=我也问这件事");
        assertThat(neighbour.locator("main").textContent()).contains("您也问这件事");
        answer(desk, Browser.signIn(browser.desk(), "xuqinghe"));
        phone.navigate("/messages/mine");
        phone.fill("input[name=code]", code);
        phone.click("main form button");
        fits(phone);
        assertThat(phone.locator("main").textContent()).contains("受理", "井盖垫了一圈胶", "解决了吗？");
        phone.click("button:text-is('解决了')");
        assertThat(phone.locator("main").textContent()).contains("本人说解决了");
    }

    private void write(Page phone, String title, String words) {
        phone.navigate("/messages/new");
        fits(phone);
        phone.selectOption("#f-kind", "REQUEST");
        phone.fill("#f-title", title);
        phone.fill("#f-words", words);
        phone.check("[name=mayBePublic]");
        phone.click("form.mistake button");
    }

    private static void publish(Page desk, String title) {
        desk.navigate("/desk/messages");
        desk.click("a.name:has-text('" + title + "')");
        desk.click("summary:has-text('放到留言板上')");
        desk.click("button:text-is('放上去')");
        desk.locator("text=群众看到的").waitFor();
    }

    private static void answer(Page desk, Page second) {
        desk.click("button:has-text('是我们的事，受理')");
        desk.fill("#f-answer", "井盖垫了一圈胶，今晚就不响了。再响请打0000-8800-3100。");
        desk.click("button:text-is('写好了')");
        desk.locator("text=写好的答复，等另一个人看").waitFor();
        second.navigate(desk.url());
        second.click("button:has-text('看过了，答复')");
        second.locator("text=还没有问过").waitFor();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCompanyClaimsAWishNobodyElseGetsItAndWhatWasDeliveredIsToldWithoutANameOrAFace(boolean scripts)
            throws Exception {
        this.scripts = scripts;
        long wish = wishes.published(1);
        var phone = browser.phone(scripts);
        claim(phone, wish);
        assertThat(phone.locator("h1").textContent()).contains("认领好了");
        var code = phone.locator(".code").textContent().strip();
        var other = browser.phone(scripts);
        claim(other, wish);
        assertThat(other.locator("main").textContent()).contains("排上队了", "已经有人认领着");
        wishes.postAs("hejia", wishes.address() + "/receipt", "receipt", "今天送到，班主任签收");
        phone.navigate("/claims");
        phone.fill("#code", code);
        phone.click("main form button");
        fits(phone);
        assertThat(phone.locator("main").textContent())
                .contains("送到了，谢谢您", "班主任签收")
                .doesNotContain(SomeWishes.CHILD);
        phone.navigate("/wishes/" + wish);
        assertThat(phone.content()).contains("已经送到").doesNotContain(SomeWishes.CHILD, SomeWishes.TELEPHONE, "晨光文具");
    }

    private void claim(Page phone, long wish) {
        phone.navigate("/wishes/" + wish);
        fits(phone);
        phone.fill("#c-name", "晨光文具");
        phone.fill("#c-telephone", telephone());
        phone.click("#claim form button");
        fits(phone);
    }

    private static String telephone() {
        return "136%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    }

    /** By what the browser says of itself: where scripts are off, nothing can be asked of the page. */
    private void fits(Page phone) {
        if (scripts) {
            Browser.isOpenToEverybody(phone, phone.url());
        }
        var main = phone.locator("main").boundingBox();
        assertThat(main.x + main.width).as(phone.url()).isLessThanOrEqualTo(390);
    }
}
