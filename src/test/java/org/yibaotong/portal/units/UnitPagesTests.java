package org.yibaotong.portal.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yibaotong.YibaotongTest;
import org.yibaotong.publishing.ToldStories;

/** What everybody finds on a unit's page. */
@YibaotongTest
class UnitPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ToldStories stories;

    @Test
    void itHasTheNewsTheUnitSentInAndNoOthers() {
        stories.signOff(stories.story("望江的渡船换了新缆绳", "<p>缆绳</p>"));
        assertThat(page("望江街道").select(".news h3").eachText()).contains("望江的渡船换了新缆绳");
        assertThat(page("示例市").select(".news h3").eachText()).doesNotContain("望江的渡船换了新缆绳");
    }

    @Test
    void itHasWhatTheUnitAnswersForWithTheTelephone() {
        var page = page("望江区卫生健康局");
        assertThat(page.select("h1").text()).isEqualTo("望江区卫生健康局");
        assertThat(page.select(".serv h3").eachText()).contains("签约家庭医生");
        assertThat(page.select("a.tel")).isNotEmpty();
    }

    /** From a service one comes to whoever answers for it, and on to what it belongs to. */
    @Test
    void oneComesToItFromAServiceAndFromTheListOfAll() {
        assertThat(page("望江区卫生健康局").select(".crumb a").eachText()).contains("单位", "望江区");
        var list = open("/units");
        assertThat(list.select("h2").eachText()).contains("示例市", "望江区");
        assertThat(list.select("a").eachText()).contains("望江区望江街道").doesNotContain("河西社区");
        assertThat(open("/units?q=" + NamedUnits.url("河西").substring(7))
                        .select("main li a")
                        .eachText())
                .isNotEmpty()
                .allMatch(name -> name.contains("河西"));
    }

    @Test
    void whatIsNoUnitIsNotThereAndWhatIsTypedStaysWords() {
        assertThat(mvc.get().uri(URI.create(NamedUnits.url("没有这个单位")))).hasStatus(404);
        assertThat(mvc.get().uri(URI.create(NamedUnits.url("<script>alert(1)</script>"))))
                .satisfies(
                        answer -> assertThat(answer.getResponse().getStatus()).isBetween(400, 404));
        assertThat(open("/units?q=%3Cscript%3Ealert(1)%3C/script%3E").select("main script"))
                .isEmpty();
        assertThat(open("/units?q=" + "a".repeat(5_000)).select(".empty").text())
                .contains("没有找到这个单位");
    }

    private Document page(String name) {
        return open(NamedUnits.url(name));
    }

    private Document open(String address) {
        var answer = mvc.get().uri(URI.create(address)).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
