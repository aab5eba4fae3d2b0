package org.yibaotong.portal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.YibaotongTest;

/** A browser sends so many forms in ten minutes, whatever they are; whoever only reads is never counted. */
@YibaotongTest
class FormGateTests {

    private static final int PER_SESSION = 60;

    @Autowired
    MockMvcTester mvc;

    /** A code guessed by a program: at a thousand a second it is over within a tenth of one. */
    @Test
    void aCodeIsNotGuessed() {
        var browser = new Cookie(FormGate.COOKIE, UUID.randomUUID().toString());
        for (int guess = 0; guess < PER_SESSION; guess++) {
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
