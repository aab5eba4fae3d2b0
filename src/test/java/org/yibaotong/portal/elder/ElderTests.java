package org.yibaotong.portal.elder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yibaotong.YibaotongTest;

/** Reading in large, chosen once and kept by the browser, without any script. */
@YibaotongTest
class ElderTests {

    private static final Cookie LARGE = new Cookie("elder", "1");

    @Autowired
    MockMvcTester mvc;

    @Test
    void theFirstPageHasTelephonesAndNewsAndKeepsTheChoice() {
        var chosen = mvc.get().uri("/elder/on").exchange();
        assertThat(chosen).hasStatus(302);
        assertThat(chosen.getResponse().getHeader("Set-Cookie")).contains("elder=1", "HttpOnly", "SameSite=Lax");
        assertThat(mvc.get().uri("/elder"))
                .hasStatusOk()
                .bodyText()
                .contains("今天要办什么？", "href=\"tel:", "念这条", "回标准版", "class=\"elder\"");
    }

    @Test
    void everyPageIsThenLargeWhetherItWasPrintedOrNot() {
        for (var page :
                List.of("/", "/news", "/services", "/messages", "/messages/new", "/wishes", "/claims", "/about")) {
            assertThat(mvc.get().uri(page).cookie(LARGE))
                    .as(page)
                    .hasStatusOk()
                    .bodyText()
                    .contains("<html lang=\"zh-CN\" class=\"elder\">");
            assertThat(mvc.get().uri(page)).as(page).bodyText().contains("<html lang=\"zh-CN\">");
        }
    }

    /** What is not there is said in large as well, and so is what was refused. */
    @Test
    void whatIsNotThereIsSaidInLargeToo() {
        for (var page : List.of("/no-such-page", "/news/999999999", "/services/not-a-number")) {
            assertThat(mvc.get().uri(page).cookie(LARGE))
                    .as(page)
                    .hasStatus(404)
                    .bodyText()
                    .contains("<html lang=\"zh-CN\" class=\"elder\">", "没有找到这一页");
            assertThat(mvc.get().uri(page)).as(page).bodyText().contains("<html lang=\"zh-CN\">");
        }
        assertThat(mvc.post().uri("/messages/1/followers").cookie(LARGE))
                .as("from another site")
                .hasStatus(403)
                .bodyText()
                .contains("class=\"elder\"");
    }

    /** A cache between us and the readers never gives one the other's page. */
    @Test
    void thePlainAndTheLargePageAreToldApart() {
        var plain = mvc.get().uri("/services").exchange().getResponse();
        var large = mvc.get().uri("/services").cookie(LARGE).exchange().getResponse();
        assertThat(plain.getHeader("Vary")).contains("Cookie");
        assertThat(large.getHeader("ETag")).isNotEqualTo(plain.getHeader("ETag"));
    }

    @Test
    void theWordsCanBeMadeLargerStillOnEveryPage() {
        var chosen = mvc.get().uri("/elder/largest").exchange();
        assertThat(chosen.getResponse().getHeader("Set-Cookie")).contains("elder=2");
        for (var page : List.of("/elder", "/", "/services", "/messages/new")) {
            assertThat(mvc.get().uri(page).cookie(new Cookie("elder", "2")))
                    .as(page)
                    .bodyText()
                    .contains("<html lang=\"zh-CN\" class=\"elder is-largest\">");
        }
    }

    @Test
    void whoeverGoesBackReadsAsBefore() {
        var back = mvc.get().uri("/elder/off").cookie(LARGE).exchange();
        assertThat(back).hasStatus(302);
        assertThat(back.getResponse().getHeader("Set-Cookie")).contains("elder=;", "Max-Age=0");
    }
}
