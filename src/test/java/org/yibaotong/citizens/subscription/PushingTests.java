package org.yibaotong.citizens.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.YibaotongTest;
import org.yibaotong.citizens.Subscriptions.News;
import org.yibaotong.citizens.Subscriptions.NewsSource;
import org.yibaotong.citizens.contact.Messenger;
import org.yibaotong.citizens.contact.OneTimeCodes;
import org.yibaotong.citizens.subscription.PushService.Handed;
import org.yibaotong.web.Site;
import org.yibaotong.web.Times;
import tools.jackson.databind.json.JsonMapper;

/** News is handed to a real push service: only the browser reads it, the service knows whose it is, and what it answers is heeded. */
@YibaotongTest
class PushingTests {

    private static final List<News> TWO = List.of(
            new News("渡口巷亮灯了", "/news/1", Instant.parse("2999-01-02T00:00:00Z")),
            new News("菜场搬了", "/news/2", Instant.parse("2999-01-01T00:00:00Z")));
    private static final String ONE = "/send/1";
    private static final String OTHER = "/send/2";

    @Autowired
    SubscriptionRows rows;

    @Autowired
    OneTimeCodes codes;

    @Autowired
    Messenger messenger;

    @Autowired
    PushKeys keys;

    @Autowired
    StopSign stops;

    @Autowired
    Site site;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private final SomeBrowser browser = new SomeBrowser();
    private final Instant tomorrow = LocalDate.now(Times.ZONE)
            .plusDays(1)
            .atTime(7, 10)
            .atZone(Times.ZONE)
            .toInstant();
    private PushService service;
    private SubscriptionDesk desk;

    @BeforeEach
    void open() throws IOException {
        service = new PushService();
        var sender = new PushSender(keys, new PushSettings(List.of(service.origin())), site, json);
        desk = new SubscriptionDesk(rows, codes, messenger, sender, keys, stops, site, json, clock);
        subscribe(ONE);
    }

    @AfterEach
    void close() {
        service.close();
        jdbc.sql("delete from citizens.subscription").update();
    }

    @Test
    void aBrowserGetsWhatOnlyItCanReadSignedByUs() throws Exception {
        assertThat(due(tomorrow)).isOne();
        var handed = service.handed().getFirst();
        assertThat(browser.open(handed.body())).contains("渡口巷亮灯了　还有1条", "/subscribe/stop/");
        assertThat(new String(handed.body(), UTF_8)).doesNotContain("渡口巷");
        assertThat(handed.headers().getFirst("TTL")).isEqualTo("86400");
        assertThat(handed.headers().getFirst("Content-Encoding")).isEqualTo("aes128gcm");
        assertThat(claims(handed))
                .contains("\"aud\":\"" + service.origin() + "\"", "\"sub\":\"" + site.address() + "\"")
                .contains("\"exp\":" + tomorrow.plus(Duration.ofHours(12)).getEpochSecond());
    }

    @Test
    void aBrowserIsPushedToAsOftenAndAboutWhatWasWantedLast() {
        subscribe(ONE, Pace.WEEKLY, "民生");
        var asked = new ArrayList<String>();
        NewsSource source = topic -> {
            asked.add(topic);
            return TWO;
        };
        assertThat(desk.sendDue(tomorrow, source)).isZero();
        assertThat(desk.sendDue(tomorrow.plus(Duration.ofDays(6)), source)).isOne();
        assertThat(asked).containsExactly("民生");
    }

    /** As a push service checks it. */
    private String claims(Handed handed) throws Exception {
        var authorization = handed.headers().getFirst("Authorization");
        var token = authorization.replaceFirst("vapid t=([^,]*), k=.*", "$1");
        var key = authorization.replaceFirst(".*, k=", "");
        assertThat(key).isEqualTo(desk.pushKey());
        int end = token.lastIndexOf('.');
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(Curve.key(Base64.getUrlDecoder().decode(key)));
        signature.update(token.substring(0, end).getBytes(UTF_8));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(token.substring(end + 1))))
                .isTrue();
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), UTF_8);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void aBrowserThatIsGoneIsForgotten(int gone) {
        service.answering(gone);
        assertThat(due(tomorrow)).isZero();
        assertThat(rows.find(service.origin() + ONE)).isEmpty();
    }

    /** It says nothing of the browser: not counted as a failure, the service is left alone, and the news comes when it said. */
    @Test
    void aServiceThatHasEnoughIsAskedAgainWhenItSaid() throws Exception {
        subscribe(OTHER);
        service.answering(429, "1800");
        assertThat(due(tomorrow)).isZero();
        assertThat(service.handed()).as("the next one would be too many too").hasSize(1);
        assertThat(failures()).isZero();
        assertThat(again(tomorrow.plus(Duration.ofMinutes(29)))).isZero();
        assertThat(service.handed()).hasSize(1);
        assertThat(again(tomorrow.plus(Duration.ofMinutes(31)))).isEqualTo(2);
        assertThat(service.handed()).extracting(Handed::path).contains(ONE, OTHER);
        assertThat(browser.open(service.handed().getLast().body())).contains("渡口巷亮灯了");
        assertThat(again(tomorrow.plus(Duration.ofMinutes(41))))
                .as("once a day")
                .isZero();
    }

    @Test
    void aServiceThatFailsIsTriedTheNextMorningAndNotForEver() {
        for (int day = 0; day < 10; day++) {
            assertThat(rows.find(service.origin() + ONE)).isPresent();
            assertThat(due(tomorrow.plus(Duration.ofDays(day)), 500)).isZero();
        }
        assertThat(rows.find(service.origin() + ONE)).isEmpty();
    }

    /** In seconds, at a time, or as nobody can read; never at once, and never when the news is old. */
    @Test
    void whenToComeAgainIsReadAsTheStandardHasIt() {
        var date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                tomorrow.plus(Duration.ofHours(1)).atZone(ZoneOffset.UTC));
        assertThat(wait("1800")).isEqualTo(Duration.ofMinutes(30));
        assertThat(wait(date)).isEqualTo(Duration.ofHours(1));
        assertThat(wait("soon")).isEqualTo(Duration.ofMinutes(10));
        assertThat(wait("0")).isEqualTo(Duration.ofMinutes(1));
        assertThat(wait("999999999")).isEqualTo(Duration.ofHours(12));
    }

    private Duration wait(String said) {
        var headers = HttpHeaders.of(Map.of("Retry-After", List.of(said)), (name, value) -> true);
        return Duration.between(tomorrow, RetryAfter.of(headers, tomorrow));
    }

    private void subscribe(String path) {
        subscribe(path, Pace.DAILY, "");
    }

    private void subscribe(String path, Pace pace, String topic) {
        desk.byPush(browser.at(service.origin() + path), pace.name(), topic);
    }

    private int due(Instant at) {
        return desk.sendDue(at, topic -> TWO);
    }

    private int due(Instant at, int answering) {
        service.answering(answering);
        return due(at);
    }

    private int again(Instant at) {
        return desk.sendPutOff(at, topic -> TWO);
    }

    private int failures() {
        return jdbc.sql("select sum(failures) from citizens.subscription")
                .query(Integer.class)
                .single();
    }
}
