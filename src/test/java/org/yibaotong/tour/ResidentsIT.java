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
import org.yibaotong.YibaotongTest;
import org.yibaotong.citizens.PublicSignUps;
import org.yibaotong.citizens.PublicSignUps.Entry;
import org.yibaotong.citizens.PublicSignUps.Receipt;
import org.yibaotong.citizens.SentLetters;
import org.yibaotong.citizens.follower.FollowerNews;
import org.yibaotong.citizens.messagebox.MessageMorning;

/** A father and a shopkeeper on their phones, with scripts and without. The grandmother and the company have tests of their own. */
@YibaotongTest
class ResidentsIT {

    private static final String LAMP = "柳树巷口的路灯不亮了";

    @LocalServerPort
    int port;

    @Autowired
    PublicSignUps signUps;

    @Autowired
    MessageMorning morning;

    @Autowired
    FollowerNews followers;

    @Autowired
    JdbcClient jdbc;

    private final UUID summer = UUID.randomUUID();
    private Browser browser;
    private boolean scripts;
    private long messagesBefore;

    @BeforeEach
    void open() {
        browser = Browser.open("http://localhost:" + port);
        messagesBefore = jdbc.sql("select coalesce(max(number), 0) from citizens.message")
                .query(Long.class)
                .single();
    }

    @AfterEach
    void close() {
        browser.close();
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

    /** One neighbour wrote, another asks the same: the shopkeeper follows both, and is asked with them whether it is solved. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aShopkeeperFollowsTwoNeighboursAndIsAskedFourWeeksLater(boolean scripts) {
        this.scripts = scripts;
        var writer = browser.phone(scripts);
        write(writer, LAMP, "一到晚上就黑，拐角看不见人。");
        var code = writer.locator(".code").textContent().strip();
        var desk = Browser.signIn(browser.desk(), "luyuan");
        publish(desk, LAMP);
        follow(browser.phone(scripts), 1);
        var shopkeeper = browser.phone(scripts);
        follow(shopkeeper, 2);
        try (var letters = new SentLetters()) {
            var reached = telephone();
            leaveTelephone(shopkeeper, reached, letters);
            shopkeeper.click("text=看这件留言");
            stands(shopkeeper, "写来", "示例市融媒体中心", "前受理", "2人");
            answer(desk, Browser.signIn(browser.desk(), "xuqinghe"));
            soonStands(shopkeeper, "受理", "答复", "灯泡换了");
            fourWeeksLater();
            assertThat(letters.all())
                    .filteredOn(letter -> letter.contains(reached.substring(7)))
                    .anyMatch(letter -> letter.contains("答复了"))
                    .anyMatch(letter -> letter.contains("解决了吗？"));
        }
        whoWroteSaysThatItIsSolved(writer, code);
        soonStands(shopkeeper, "本人说解决了");
    }

    private void follow(Page phone, int asked) {
        type(phone, "柳树巷口路灯不亮", "请修一修。");
        var offered = phone.locator("li", new Page.LocatorOptions().setHasText(LAMP));
        assertThat(phone.locator("#s-alike").textContent()).contains("已经有人问过类似的");
        assertThat(offered.textContent()).contains(asked + "个人问过");
        fits(phone);
        offered.locator("button").click();
        assertThat(phone.locator("main").textContent()).contains("您也问这件事");
        fits(phone);
    }

    private void leaveTelephone(Page phone, String telephone, SentLetters letters) {
        phone.fill("#contact", telephone);
        phone.click("button:text-is('发代码')");
        phone.fill("#digits", letters.digits());
        phone.click("button:text-is('确认')");
        fits(phone);
        stands(phone, "答复了就告诉您");
    }

    private static void stands(Page phone, String... said) {
        assertThat(phone.locator("main").textContent()).contains(said);
    }

    /** The board is kept for a moment, as somebody sees who looks again. */
    private static void soonStands(Page phone, String... said) {
        phone.waitForCondition(() -> {
            phone.reload();
            return Stream.of(said).allMatch(phone.locator("main").textContent()::contains);
        });
    }

    /** Nobody waits so long: the day of the answer is moved, and the morning comes. */
    private void fourWeeksLater() {
        followers.tell();
        jdbc.sql("update citizens.message set answered_on = answered_on - 28 where number > :before")
                .param("before", messagesBefore)
                .update();
        morning.pass();
        followers.tell();
    }

    private void whoWroteSaysThatItIsSolved(Page phone, String code) {
        phone.navigate("/messages/mine");
        phone.fill("input[name=code]", code);
        phone.click("main form button");
        fits(phone);
        stands(phone, "受理", "灯泡换了", "问是不是解决了", "解决了吗？");
        phone.click("button:text-is('解决了')");
        stands(phone, "本人说解决了");
    }

    /** What others of the example city asked may be offered first: it is something else. */
    private void write(Page phone, String title, String words) {
        type(phone, title, words);
        var other = phone.locator("button:has-text('不是同一件事')");
        if (other.count() > 0) {
            other.click();
        }
    }

    private void type(Page phone, String title, String words) {
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
        desk.fill("#f-answer", "灯泡换了，今晚就亮。再不亮请打0000-8800-3100，当天来修。");
        desk.click("button:text-is('写好了')");
        desk.locator("text=写好的答复，等另一个人看").waitFor();
        second.navigate(desk.url());
        second.click("button:has-text('看过了，答复')");
        second.locator("text=还没有问过").waitFor();
    }

    private static String telephone() {
        return "136%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    }

    private void fits(Page phone) {
        Browser.fits(phone, scripts);
    }
}
