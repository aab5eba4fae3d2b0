package org.yibaotong.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.yibaotong.YibaotongTest;
import org.yibaotong.citizens.SentLetters;
import org.yibaotong.citizens.Subscriptions;
import org.yibaotong.citizens.Subscriptions.News;

/** What is pushed to a phone is shown with a way to stop it, and one press there stops it. */
@YibaotongTest
class PushedIT {

    private static final Pattern STOP = Pattern.compile("http\\S+/subscribe/stop/\\S+");

    /** A phone as the worker sees it; on a real one only the system presses what it shows. */
    private static final String PHONE = """
            window.self_ = { on: {}, addEventListener(what, does) { this.on[what] = does; }, skipWaiting() {}, clients: {},
              registration: { pushManager: { getSubscription: async () => ({ unsubscribe: async () => { window.isOff = true; } }) },
                showNotification: async (title, more) => { window.shown = { title, actions: (more.actions || []).map(one => one.action) }; } } };
            """;

    private static final String SHOWN = """
            said => { self_.on.push({ data: { json: () => said }, waitUntil: begun => { window.begun = begun; } });
              return begun.then(() => shown.actions); }
            """;

    private static final String PRESSED = """
            said => { self_.on.notificationclick({ action: 'stop', notification: { data: said, close() {} },
              waitUntil: begun => { window.begun = begun; } }); return begun.then(() => shown.title + isOff); }
            """;

    @LocalServerPort
    int port;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Clock clock;

    private Browser browser;

    /** Who else has subscribed. */
    private int others;

    @BeforeEach
    void open() {
        browser = Browser.open("http://localhost:" + port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void onePressOnWhatIsPushedStopsIt() throws Exception {
        var worker = new ClassPathResource("portal/worker.js").getContentAsString(StandardCharsets.UTF_8);
        var phone = browser.phone();
        phone.navigate("/subscribe");
        phone.evaluate(PHONE + "((self, clients) => {" + worker + "})(self_, self_.clients)");
        var said = Map.of("title", "渡口巷亮灯了", "url", "/news/1", "stop", subscribed());
        assertThat(phone.evaluate(SHOWN, said)).isEqualTo(List.of("stop"));
        assertThat(phone.evaluate(PRESSED, said)).isEqualTo("不再推送了true");
        assertThat(sent(24)).isEqualTo(others);
    }

    /** @return where it is stopped: the same for whatever is subscribed to */
    private String subscribed() {
        var mail = UUID.randomUUID() + "@example.cn";
        try (var letters = new SentLetters()) {
            others = sent(8);
            var theirs = stops(letters);
            subscriptions.sendCode(mail);
            subscriptions.byMail(mail, letters.digits(), "DAILY", "");
            assertThat(sent(16)).isEqualTo(others + 1);
            return stops(letters).stream()
                    .filter(stop -> !theirs.contains(stop))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> stops(SentLetters letters) {
        return letters.all().stream()
                .flatMap(letter -> STOP.matcher(letter).results().map(MatchResult::group))
                .toList();
    }

    private int sent(int days) {
        var news = new News("渡口巷亮灯了", "/news/1", Instant.parse("2999-01-01T00:00:00Z"));
        return subscriptions.sendDue(clock.instant().plus(Duration.ofDays(days)), topic -> List.of(news));
    }
}
