package org.yibaotong.portal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.yibaotong.Visitor;
import org.yibaotong.YibaotongTest;
import org.yibaotong.shared.Limits;
import org.yibaotong.shared.TooOften;
import org.yibaotong.web.Network;

/** A browser sends so many forms in ten minutes, whatever they are; whoever only reads is never counted. */
@YibaotongTest
class FormGateTests {

    private static final int GUESSES = 30;
    private static final int AT_ONCE = 200;
    private static final int CODES = 10;
    private static final int MESSAGES = 20;

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Limits limits;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

    /** A code guessed by a program: at a thousand a second it is over within a tenth of one. */
    @Test
    void aCodeIsNotGuessed() {
        var browser = new Cookie(FormGate.COOKIE, UUID.randomUUID().toString());
        for (int guess = 0; guess < GUESSES; guess++) {
            assertThat(ask("/claims", browser)).hasStatus(422);
        }
        assertThat(ask("/claims", browser))
                .hasStatus(429)
                .satisfies(answer -> assertThat(retryAfter(answer)).isBetween(1, 600))
                .bodyText()
                .contains("交得太多、太快了", "您写的还在", "回到首页");
        assertThat(ask("/sign-ups", browser)).hasStatus(429);
        assertThat(mvc.get().uri("/claims").cookie(browser)).hasStatusOk();
        assertThat(ask("/claims", new Cookie(FormGate.COOKIE, UUID.randomUUID().toString())))
                .hasStatus(422);
    }

    /** The same over real connections, all at once: of those who come together none slips through uncounted. */
    @Test
    void aCodeIsNotGuessedByManyAtOnce() throws Exception {
        try (var guesser = new Visitor(port);
                var other = new Visitor(port);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var browser = FormGate.COOKIE + "=" + UUID.randomUUID();
            Callable<HttpResponse<String>> guess = () -> guesser.send(
                    guess(guesser, "203.0.113.77").header("Cookie", browser).build());
            var answers = threads.invokeAll(Collections.nCopies(AT_ONCE, guess)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() == 422)
                    .as("looked up")
                    .hasSize(GUESSES);
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() == 429)
                    .hasSize(AT_ONCE - GUESSES)
                    .allSatisfy(answer -> assertThat(answer.body()).contains("交得太多、太快了"));
            assertThat(other.send(guess(other, "203.0.113.78").build()).statusCode())
                    .as("somebody else")
                    .isEqualTo(422);
            assertThat(other.get("/claims", "X-Forwarded-For", "203.0.113.78"))
                    .satisfies(page -> assertThat(page.statusCode()).isEqualTo(200))
                    .satisfies(page -> assertThat(page.body()).contains("查询码"));
        }
    }

    private static HttpRequest.Builder guess(Visitor visitor, String address) {
        return visitor.form("/claims", "code=2222-2222-2222").header("X-Forwarded-For", address);
    }

    /** Telephones of others are not made to ring one after the other: each had only one. */
    @Test
    void oneBrowserHasCodesSentToTenTelephonesAnHour() {
        var browser = browser();
        for (int code = 0; code < CODES; code++) {
            assertThat(send("/mine/digits", browser, "contact", "137%08d".formatted(code)))
                    .hasStatusOk();
        }
        assertThat(send("/mine/digits", browser, "contact", "13700000099")).hasStatus(429);
        assertThat(send("/subscribe/code", browser, "contact", "a@example.cn", "pace", "DAILY"))
                .hasStatus(429);
        assertThat(ask("/claims", browser)).as("anything else goes on").hasStatus(422);
    }

    @Test
    void nobodyWritesMessagesByTheThousand() {
        var browser = browser();
        for (int message = 0; message < MESSAGES; message++) {
            assertThat(send("/messages", browser, "kind", "REQUEST")).hasStatus(422);
        }
        assertThat(send("/messages", browser, "kind", "REQUEST")).hasStatus(429);
    }

    /** Throwing the mark away each time helps nobody. */
    @Test
    void anAddressIsCountedWhateverItsBrowserSays() throws Exception {
        var gate = new FormGate(limits, new LimitSettings(600, 60, 3, 100, 2, 100, 1, 100, 6));
        assertThat(passes(gate, "/mine/digits", 5)).isEqualTo(3);
        assertThat(passes(gate, "/claims", 5)).isEqualTo(2);
        assertThat(passes(gate, "/messages", 5)).isOne();
    }

    private int passes(FormGate gate, String page, int times) throws Exception {
        int passed = 0;
        for (int time = 0; time < times; time++) {
            var request = new MockHttpServletRequest("POST", page);
            request.setRemoteAddr("2001:db8:77:1::" + (time + 1));
            ServletRequestPathUtils.parseAndCache(request);
            var handler = Objects.requireNonNull(mappings.getHandler(request)).getHandler();
            try {
                assertThat(gate.preHandle(request, new MockHttpServletResponse(), handler))
                        .isTrue();
                passed++;
            } catch (TooOften often) {
                assertThat(often.minutes()).isPositive();
            }
        }
        return passed;
    }

    private static Cookie browser() {
        return new Cookie(FormGate.COOKIE, UUID.randomUUID().toString());
    }

    private MvcTestResult send(String page, Cookie browser, String... fields) {
        var request =
                mvc.post().uri(page).header("Sec-Fetch-Site", "same-origin").cookie(browser);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    @Test
    void theMarkIsGivenToWhoSendsAFormAndToNobodyElse() {
        var mark = ask("/claims", null).getResponse().getHeader("Set-Cookie");
        assertThat(mark).contains("forms=", "HttpOnly", "SameSite=Lax").doesNotContain("Max-Age", "Expires");
        assertThat(mvc.get().uri("/claims").exchange().getResponse().getHeader("Set-Cookie"))
                .isNull();
    }

    @Test
    void aHouseholdIsOneAddressWithIPv6() {
        assertThat(Network.of("2001:db8:1:2:3:4:5:6")).isEqualTo(Network.of("2001:db8:1:2::1"));
        assertThat(Network.of("2001:db8:1:3::1")).isNotEqualTo(Network.of("2001:db8:1:2::1"));
        assertThat(Network.of("203.0.113.7")).isEqualTo("203.0.113.7");
    }

    private static int retryAfter(MvcTestResult answer) {
        return Integer.parseInt(Objects.requireNonNull(answer.getResponse().getHeader("Retry-After")));
    }

    private MvcTestResult ask(String page, @Nullable Cookie browser) {
        var request =
                mvc.post().uri(page).header("Sec-Fetch-Site", "same-origin").param("code", "2222-2222-2222");
        return (browser == null ? request : request.cookie(browser)).exchange();
    }
}
