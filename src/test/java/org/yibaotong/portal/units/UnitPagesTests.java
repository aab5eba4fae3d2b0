package org.yibaotong.portal.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.YibaotongTest;
import org.yibaotong.publishing.ToldStories;

/** What everybody finds on a unit's page. */
@YibaotongTest
class UnitPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ToldStories stories;

    @Autowired
    JdbcClient jdbc;

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

    /** Nobody is told that there is nothing where the next links lead to all there is. */
    @Test
    void aDistrictWithNothingOfItsOwnLeadsToWhatBelongsToIt() {
        var page = page("望江区");
        assertThat(page.select(".empty")).isEmpty();
        assertThat(page.select("section:has(#s-below) a").eachText()).contains("望江区卫生健康局");
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

    /** Those of others whose name begins with its own stand before them in the directory and keep none away. */
    @Test
    @Transactional
    void allItsAccountsAreThereAndNoneOfOthersWithItsNameInTheirs() {
        sponsored(30, "望江区卫生健康局第一医院", "CITY");
        sponsored(23, "望江区卫生健康局", "COMMUNITY");
        var page = page("望江区卫生健康局");
        assertThat(page.select("li.acc")).hasSize(inUse("望江区卫生健康局")).hasSizeGreaterThanOrEqualTo(23);
        assertThat(page.select("li.acc").eachText()).noneMatch(text -> text.contains("第一医院"));
        assertThat(page.select("section:has(#s-accounts) a.btn")).isEmpty();
    }

    @Test
    @Transactional
    void whereThereAreMoreThanAHundredTheDirectoryHasTheRest() {
        sponsored(101, "望江区卫生健康局", "STREET");
        var page = page("望江区卫生健康局");
        assertThat(page.select("li.acc")).hasSize(100);
        assertThat(open(page.select("section:has(#s-accounts) a.btn").attr("href"))
                        .select("li.acc")
                        .eachText())
                .isNotEmpty()
                .allMatch(text -> text.contains("望江区卫生健康局"));
    }

    /** Undone after the test, for others need them. */
    private void sponsored(int many, String sponsor, String tier) {
        int changed = jdbc.sql("""
                update register.account set sponsor = :sponsor, tier = :tier
                 where id in (select id from register.account
                               where state = 'NORMAL' and sponsor not like '望江区卫生健康局%' order by id limit :many)
                """)
                .param("sponsor", sponsor)
                .param("tier", tier)
                .param("many", many)
                .update();
        assertThat(changed).isEqualTo(many);
    }

    private int inUse(String sponsor) {
        return jdbc.sql("""
                select count(*) from register.account
                 where sponsor = :sponsor and state in ('NORMAL', 'WARNED', 'RECTIFYING', 'CHANGING', 'CLOSING_PROPOSED',
                                                        'CLOSING_IN_APPROVAL', 'NOTICE_PERIOD', 'UNATTENDED')
                """).param("sponsor", sponsor).query(Integer.class).single();
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
