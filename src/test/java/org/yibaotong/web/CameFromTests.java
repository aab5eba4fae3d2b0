package org.yibaotong.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** The way back from a form that was refused. */
class CameFromTests {

    @Test
    void thePageOfTheFormIsNamedWithWhatWasLookedAt() {
        assertThat(from("POST", "https://news.example/desk/stories?stage=EDITING"))
                .isEqualTo("/desk/stories?stage=EDITING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/desk/stories",
                "https://news.example/news/1",
                "https://news.example/deskless",
                "https://news.example//elsewhere.example/desk/",
                "javascript:alert(1)",
                "/desk/stories",
                "https://news.example/desk/%%",
                ""
            })
    void nothingElseIsAWayBack(String referer) {
        assertThat(from("POST", referer)).isNull();
    }

    @Test
    void whoOnlyLookedHasNoFormToGoBackTo() {
        assertThat(from("GET", "https://news.example/desk/stories")).isNull();
    }

    private static @Nullable String from(String method, String referer) {
        var request = new MockHttpServletRequest(method, "/desk/stories/1/recall");
        request.setServerName("news.example");
        request.addHeader("Referer", referer);
        return CameFrom.desk(request);
    }
}
