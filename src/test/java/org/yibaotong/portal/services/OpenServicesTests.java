package org.yibaotong.portal.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.YibaotongTest;

/** What residents see of services, and what they say of them. */
@YibaotongTest
class OpenServicesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private final UUID id = UUID.randomUUID();
    private String url = "";

    @BeforeEach
    void enter() {
        url = "/services/" + jdbc.sql("""
                insert into citizens.service (id, kind, topic, name, summary, papers, steps, telephone, unit_id, account_name,
                                              confirmed_on, entered_at, version)
                select :id, 'GUIDE', '看病', '给<b>孩子</b>打针', '一句话', '户口簿' || chr(10) || '接种本', '先预约' || chr(10) || '再来',
                       '0000-8800-2399 转2', unit_id, '望江优生活', current_date, now(), 0
                  from identity.person where login = 'gaoxin' returning number
                """).param("id", id).query(Long.class).single();
    }

    @AfterEach
    void takeAway() {
        jdbc.sql("delete from citizens.service where id = :id").param("id", id).update();
    }

    @Test
    void aGuideSaysHowWhereFromAndWhoAnswersForIt() {
        var page = page(url);
        assertThat(page.select("h1").text()).isEqualTo("给<b>孩子</b>打针");
        assertThat(page.select(".guide").text()).contains("户口簿", "接种本", "先预约", "望江优生活", "望江区卫生健康局", "核对");
        assertThat(page.select("a.tel").attr("href")).isEqualTo("tel:0000880023992");
        assertThat(page.select("dt").eachText()).doesNotContain("设定依据");
    }

    /** Every one there is, so that no kind of service is forgotten. */
    @Test
    void eachSaysWhereItComesFromWhoAnswersForItWhenItWasConfirmedAndAsksWhetherItHelped() {
        record Known(long number, String account, LocalDate confirmed) {}
        var all = jdbc.sql("select number, account_name, confirmed_on from citizens.service where closed_for is null")
                .query((row, at) -> new Known(row.getLong(1), row.getString(2), row.getObject(3, LocalDate.class)))
                .list();
        assertThat(all).hasSizeGreaterThan(5).anyMatch(one -> !one.account().isEmpty());
        for (var one : all) {
            var page = page("/services/" + one.number());
            var answering = page.select(".guide dt:contains(谁负责) + dd");
            assertThat(answering.text()).as("%s", one).endsWith("，" + one.confirmed() + "核对");
            assertThat(answering.select("a").text()).as("%s", one).isNotEmpty();
            assertThat(page.select(".guide dt:contains(原来在) + dd").text())
                    .as("%s", one)
                    .contains(one.account());
            assertThat(page.select("form[action$=/help] button").eachText())
                    .as("%s", one)
                    .containsExactly("有帮助", "没有帮助");
        }
    }

    @Test
    void itIsFoundByTopicAndByWords() {
        assertThat(page("/services?topic=看病").text()).contains("给<b>孩子</b>打针");
        assertThat(page("/services?topic=上学").text()).doesNotContain("给<b>孩子</b>打针");
        assertThat(page("/services?q=望江优生活").text()).contains("给<b>孩子</b>打针");
        assertThat(page("/services?q=没有这样的").text()).contains("没有找到");
        assertThat(page("/").select("#s-services").text()).isEqualTo("办事");
    }

    /** Whoever can be called stands first. */
    @Test
    void theTelephoneComesFirst() {
        var rows = page("/services?topic=看病").select(".serv");
        assertThat(rows.getFirst().select("a.tel")).isNotEmpty();
    }

    @Test
    void whetherItHelpedIsCountedAndNobodyKept() {
        assertThat(said("true")).hasStatus(302).redirectedUrl().isEqualTo(url + "/thanks");
        assertThat(said("false")).hasStatus(302);
        assertThat(said("true")).hasStatus(302);
        assertThat(jdbc.sql("select yes || '/' || no from citizens.help_count where service_id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .isEqualTo("2/1");
        assertThat(page(url + "/thanks").text()).contains("谢谢");
    }

    @Test
    void noOtherSiteCanSayIt() {
        assertThat(mvc.post()
                        .uri(url + "/help")
                        .header("Sec-Fetch-Site", "cross-site")
                        .param("yes", "true"))
                .hasStatus(403);
        assertThat(mvc.post().uri(url + "/help").param("yes", "true")).hasStatus(403);
    }

    @Test
    void whatIsNotThereIsNotThere() {
        for (var address : new String[] {"/services/999999999", "/services/0", "/services/abc"}) {
            assertThat(get(address).getResponse().getStatus()).as(address).isBetween(400, 404);
        }
        assertThat(mvc.post().uri("/services/999999999/help").header("Sec-Fetch-Site", "same-origin"))
                .hasStatus(404);
    }

    @Test
    void programsReadThemToo() {
        assertThat(get("/api/v1/open-services?q=望江优生活"))
                .bodyJson()
                .extractingPath("$.services[0].account")
                .isEqualTo("望江优生活");
        assertThat(get("/api/v1/open-services/" + url.substring(url.lastIndexOf('/') + 1)))
                .bodyJson()
                .extractingPath("$.elements.papers")
                .asArray()
                .containsExactly("户口簿", "接种本");
    }

    @Test
    void readingNeedsNoScriptAndNoCookie() {
        assertThat(page(url).select("script:not([type=module]), [style], [onclick]"))
                .isEmpty();
        assertThat(get(url).getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(get("/services").getResponse().getHeader("Cache-Control")).isEqualTo("public, max-age=15");
    }

    private MvcTestResult said(String yes) {
        return mvc.post()
                .uri(url + "/help")
                .header("Sec-Fetch-Site", "same-origin")
                .param("yes", yes)
                .exchange();
    }

    private Document page(String address) {
        return Jsoup.parse(new String(get(address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }
}
