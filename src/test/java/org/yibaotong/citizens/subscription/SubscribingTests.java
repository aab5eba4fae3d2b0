package org.yibaotong.citizens.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.YibaotongTest;
import org.yibaotong.citizens.SentLetters;
import org.yibaotong.citizens.Subscriptions;
import org.yibaotong.citizens.Subscriptions.Browser;
import org.yibaotong.citizens.Subscriptions.News;
import org.yibaotong.web.Times;

/** News begins after a code, comes once, and ends with one press. */
@YibaotongTest
class SubscribingTests {

    private static final Pattern STOP = Pattern.compile("(/subscribe/stop/\\S+)");
    private static final List<News> TWO = List.of(
            new News("渡口巷亮灯了", "/news/1", Instant.parse("2999-01-02T00:00:00Z")),
            new News("菜场搬了", "/news/2", Instant.parse("2999-01-01T00:00:00Z")));

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    StopSign stops;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    SubscriptionRows rows;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private final String mail = UUID.randomUUID() + "@example.cn";
    private final LocalDate today = LocalDate.now(Times.ZONE);
    private final Instant tomorrow = at(today.plusDays(1), 7);

    @AfterEach
    void takeAway() {
        jdbc.sql("delete from citizens.subscription").update();
    }

    @Test
    void nothingComesBeforeTheCodeIsTypedAndThenOnceADayUntilItIsStopped() {
        try (var letters = new SentLetters()) {
            assertThat(post("/subscribe/code", "contact", mail, "pace", "DAILY"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("六位代码");
            assertThat(due(tomorrow)).isZero();
            assertThat(post("/subscribe", "contact", mail, "pace", "DAILY", "digits", "000"))
                    .hasStatus(422);
            assertThat(due(tomorrow)).isZero();
            assertThat(post("/subscribe", "contact", mail, "pace", "DAILY", "topic", "", "digits", letters.digits()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("订阅好了");
            assertThat(due(Instant.now())).as("not on the day it begins").isZero();
            assertThat(due(tomorrow)).isOne();
            assertThat(due(tomorrow)).as("not twice").isZero();
            var letter = letters.all().getLast();
            assertThat(letter).contains("渡口巷亮灯了", "/news/2");
            var stop = STOP.matcher(letter);
            assertThat(stop.find()).isTrue();
            assertThat(mvc.get().uri(stop.group(1))).hasStatusOk().bodyText().contains("不想再收了");
            assertThat(due(tomorrow.plus(Duration.ofDays(1))))
                    .as("looking stops nothing")
                    .isOne();
            assertThat(mvc.post().uri(stop.group(1)).param("List-Unsubscribe", "One-Click"))
                    .hasStatusOk();
            assertThat(due(tomorrow.plus(Duration.ofDays(2)))).isZero();
            assertThat(jdbc.sql("select count(*) from citizens.subscription")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void aDigestWithoutNewsIsNotSentAndAWeeklyOneWaits() {
        try (var letters = new SentLetters()) {
            subscriptions.sendCode(mail);
            subscriptions.byMail(mail, letters.digits(), "WEEKLY", "");
        }
        assertThat(due(tomorrow)).isZero();
        var nextWeek = Instant.now().plus(Duration.ofDays(7));
        assertThat(subscriptions.sendDue(nextWeek, topic -> List.of())).isZero();
        assertThat(due(nextWeek)).isOne();
    }

    @Test
    void whoeverSubscribesInTheEveningHasTheFirstTheNextMorning() {
        rows.put(Subscription.Channel.MAIL, mail, mail, Pace.DAILY, "", at(today, 23));
        assertThat(due(tomorrow)).isOne();
        assertThat(due(at(today.plusDays(1), 22))).as("once a day").isZero();
    }

    /** One that came late in its day does not push the next to another. */
    @Test
    void aWeeklyOneComesOnItsDay() {
        rows.put(Subscription.Channel.MAIL, mail, mail, Pace.WEEKLY, "", at(today, 15));
        assertThat(due(at(today.plusDays(6), 23))).isZero();
        assertThat(due(at(today.plusDays(7), 7))).isOne();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(Times.ZONE).toInstant();
    }

    @Test
    void newsIsAskedForOnceForEachTopicHoweverManyHaveItSentAndEachGetsWhatIsNewToThem() {
        var asked = new ArrayList<String>();
        var begun = clock.instant();
        try (var letters = new SentLetters()) {
            for (int one = 0; one < 3; one++) {
                var address = one + mail;
                rows.put(Subscription.Channel.MAIL, address, address, Pace.DAILY, "", begun);
            }
            var old = new News("早就有的", "/news/3", begun.minusSeconds(60));
            var fresh = new News("刚刚有的", "/news/4", begun.plusSeconds(60));
            assertThat(subscriptions.sendDue(tomorrow, topic -> {
                        asked.add(topic);
                        return List.of(fresh, old);
                    }))
                    .isEqualTo(3);
            assertThat(asked).containsExactly("");
            assertThat(letters.all())
                    .hasSize(3)
                    .allMatch(letter -> letter.contains("刚刚有的") && !letter.contains("早就有的"));
        }
    }

    /** As mail programs send it by themselves (RFC 8058): either kind of form, no cookie, nobody's page before it, and no other page after. */
    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data; boundary=one"})
    void aMailProgramStopsItWithOnePress(String type) throws Exception {
        rows.put(Subscription.Channel.MAIL, mail, mail, Pace.DAILY, "", clock.instant());
        var stop = URI.create(stops.address(rows.find(mail).orElseThrow())).getPath();
        var body = type.startsWith("multipart")
                ? "--one\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--one--\r\n"
                : "List-Unsubscribe=One-Click";
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + stop))
                    .header("Content-Type", type)
                    .POST(BodyPublishers.ofString(body))
                    .build();
            assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(200);
        }
        assertThat(rows.find(mail)).isEmpty();
    }

    @Test
    void aStrangersSignStopsNothing() {
        rows.put(Subscription.Channel.MAIL, mail, mail, Pace.DAILY, "", clock.instant());
        var id = rows.find(mail).orElseThrow();
        assertThat(mvc.post().uri("/subscribe/stop/" + id + "/AAAAAAAAAAAAAAAAAAAAAA"))
                .hasStatusOk();
        assertThat(rows.find(mail)).isPresent();
    }

    @Test
    void badInputIsRefusedBesideTheForm() {
        assertThat(post("/subscribe/code", "contact", "13800002026", "pace", "DAILY"))
                .hasStatus(422);
        assertThat(post("/subscribe/code", "contact", "<script>@example.cn", "pace", "DAILY"))
                .hasStatus(422)
                .bodyText()
                .doesNotContain("<script>@");
        assertThat(post("/subscribe", "contact", mail, "pace", "HOURLY", "digits", "123456"))
                .hasStatus(422);
        assertThat(post("/subscribe", "contact", mail, "pace", "DAILY", "topic", "没有的栏目", "digits", "1"))
                .hasStatus(422);
    }

    @Test
    void onlyPushServicesOfBrowsersAreEverAsked() {
        var browser = new SomeBrowser();
        for (var endpoint : List.of(
                "http://127.0.0.1/",
                "https://fcm.googleapis.com.evil.example/x",
                "https://fcm.googleapis.com@127.0.0.1/x",
                "file:///etc/passwd",
                "nonsense")) {
            var known = browser.at(endpoint);
            assertThat(push(known)).as(endpoint).hasStatus(409);
        }
        var known = browser.at("https://fcm.googleapis.com/fcm/send/1");
        assertThat(push(new Browser(known.endpoint(), "AAAA", known.auth()))).hasStatus(409);
        assertThat(push(known, "HOURLY")).hasStatus(409);
        assertThat(push(known)).hasStatus(204);
        assertThat(mvc.post()
                        .uri("/subscribe/browser")
                        .param("endpoint", known.endpoint())
                        .param("p256dh", known.p256dh())
                        .param("auth", known.auth()))
                .hasStatus(403);
    }

    private int due(Instant at) {
        return subscriptions.sendDue(at, topic -> TWO);
    }

    private MvcTestResult push(Browser browser) {
        return push(browser, "DAILY");
    }

    private MvcTestResult push(Browser browser, String pace) {
        return post(
                "/subscribe/browser",
                "endpoint",
                browser.endpoint(),
                "p256dh",
                browser.p256dh(),
                "auth",
                browser.auth(),
                "pace",
                pace);
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post().uri(address).header("Sec-Fetch-Site", "same-origin");
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
