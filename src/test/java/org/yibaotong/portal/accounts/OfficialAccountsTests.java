package org.yibaotong.portal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.YibaotongTest;

/** What everybody may know of the ledger. */
@YibaotongTest
class OfficialAccountsTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theDirectoryIsFoundInByNameUnitPlatformAndLevel() {
        assertThat(get("/accounts")).hasStatusOk().bodyText().contains("官方账号名录", "在用的");
        assertThat(get("/accounts?q=竹园街道&platform=wechat&tier=STREET"))
                .bodyText()
                .contains("竹园街道在线")
                .doesNotContain("望江街道在线");
        assertThat(get("/accounts?q=没有这样的")).bodyText().contains("没有找到");
    }

    @Test
    void theClosedOnesSayWhereTheyWent() {
        assertThat(get("/accounts?closed=true")).bodyText().contains("关停的账号去了哪里", "去向：", "已注销");
    }

    @Test
    void bothListsAreNarrowedByHowTheirAccountsStand() {
        var gone = one("DEREGISTERED", "wechat");
        assertThat(get("/accounts?closed=true&state=DEREGISTERED&q=" + gone.handle()))
                .bodyText()
                .contains(gone.name());
        assertThat(get("/accounts?closed=true&state=MERGED&q=" + gone.handle()))
                .bodyText()
                .contains("没有找到");
        assertThat(get("/accounts")).bodyText().contains("在用，正在公告关停</option>").doesNotContain("已注销</option>");
        assertThat(List.of("DEREGISTERED", "MERGED", "nonsense"))
                .map(state -> total("/api/v1/accounts?closed=true&state=" + state + "&q=" + gone.handle()))
                .containsExactly(1, 0, 1);
    }

    private int total(String address) {
        try {
            return JsonPath.read(get(address).getResponse().getContentAsString(StandardCharsets.UTF_8), "$.total");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aPastedLinkIsOfficialOrNot() {
        var account = one("NORMAL", "weibo");
        assertThat(get("/verify?q=看看这个 https://m.weibo.cn/u/" + account.handle() + "?luicode=1"))
                .bodyText()
                .contains("是官方的", account.name());
        assertThat(get("/verify?q=https://weibo.com/7123123123")).bodyText().contains("名录里没有", "不要转账");
        assertThat(get("/verify?q=https://v.douyin.com/iAbCdEf/")).bodyText().contains("看不出是哪个账号");
        assertThat(get("/verify?q=" + account.name())).bodyText().contains("名字可以仿冒", account.name());
        assertThat(get("/verify")).bodyText().contains("查一查").doesNotContain("看不出");
    }

    @Test
    void anAccountIsCalledWithItsPlatform() {
        var account = one("NORMAL", "weibo");
        var called = "微博@" + account.name();
        assertThat(get("/accounts?platform=weibo&q=" + account.handle()))
                .bodyText()
                .contains(called, account.handle());
        assertThat(get("/verify?q=" + account.link())).bodyText().contains(called);
        assertThat(get("/moved/" + account.id())).bodyText().contains(called);
        assertThat(get("/api/v1/accounts/verify?q=" + account.link()))
                .bodyJson()
                .extractingPath("$.accounts[0].called")
                .isEqualTo(called);
    }

    /** Who reads it may sit at a computer, or not know where in the app to look. */
    @Test
    void whatNoBrowserOpensSaysHowItIsFound() {
        var account = one("NORMAL", "wechat");
        var find = "在微信的“搜一搜”里搜“" + account.name() + "”，选公众号。";
        identify(account, "wangjiang_fabu", "");
        assertThat(get("/verify?q=" + account.name()))
                .bodyText()
                .contains("公众号“" + account.name() + "”（wangjiang_fabu）", find);
        identify(account, "MzA5OTAwMDAwMQ==", "");
        assertThat(get("/verify?q=" + account.name()))
                .bodyText()
                .contains("profile_ext?action=home", "MzA5OTAwMDAwMQ==", find);
        identify(account, account.handle(), "https://mp.weixin.qq.com/s/AbCdEf0123456789_-xyz");
        assertThat(get("/verify?q=" + account.name())).bodyText().doesNotContain(find);
        identify(account, account.handle(), account.link());
    }

    private void identify(Known account, String handle, String link) {
        jdbc.sql("update register.account set handle = :handle, link = :link where id = :id")
                .param("handle", handle)
                .param("link", link)
                .param("id", account.id())
                .update();
    }

    @Test
    void aClosedAccountIsNotOfficialAnyMore() {
        var account = one("DEREGISTERED", "wechat");
        assertThat(get("/verify?q=" + account.handle())).bodyText().contains("以前是，现在不是了", "去向：");
    }

    /** Nobody closed it: it may come back, and there is nowhere else to go. */
    @ParameterizedTest
    @CsvSource({"FROZEN,已冻结，待查", "UNRECOVERABLE,无法找回，待查"})
    void whatIsFrozenOrLostIsNotAmongTheClosed(String state, String said) throws Exception {
        var account = one("NORMAL", "toutiao");
        jdbc.sql("update register.account set state = :state where id = :id")
                .param("state", state)
                .param("id", account.id())
                .update();
        assertThat(get("/accounts?closed=true&q=" + account.name())).bodyText().doesNotContain(account.handle());
        assertThat(get("/api/v1/accounts?closed=true&q=" + account.handle()))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
        assertThat(get("/verify?q=" + account.link()))
                .bodyText()
                .contains("现在失控了", said, "不要相信")
                .doesNotContain("关停。", "不再代表");
        assertThat(get("/api/v1/accounts/verify?q=" + account.link()))
                .bodyJson()
                .extractingPath("$.answer")
                .isEqualTo("OUT_OF_HAND");
        assertThat(get("/accounts.json"))
                .bodyJson()
                .extractingPath("$.accounts[?(@.id=='" + account.id() + "')].closedOn")
                .asArray()
                .containsOnlyNulls();
        assertThat(get("/accounts.csv").getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains(account.handle(), said);
    }

    @Test
    void whatIsOnlyPlannedIsToldToNobody() {
        jdbc.sql("update register.account set state = 'PLANNED', name = '还没开的号' where id = :id")
                .param("id", one("NORMAL", "kuaishou").id())
                .update();
        assertThat(get("/verify?q=还没开的号")).bodyText().contains("名录里没有");
        assertThat(get("/accounts?q=还没开的号")).bodyText().contains("没有找到");
        assertThat(get("/accounts.json")).bodyText().doesNotContain("还没开的号");
    }

    @Test
    void theOpenDataKeepsTheClosedOnes() throws Exception {
        var closed = one("DEREGISTERED", "wechat");
        assertThat(get("/accounts.csv").getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("关停日期", closed.name(), "已注销");
        assertThat(get("/accounts.json"))
                .bodyJson()
                .extractingPath("$.accounts[?(@.id=='" + closed.id() + "')].newHome")
                .asArray()
                .hasSize(1);
        assertThat(get("/api/v1/accounts?closed=true"))
                .bodyJson()
                .extractingPath("$.accounts[0].closedOn")
                .isNotNull();
        assertThat(get("/api/v1/accounts/verify?q=" + closed.handle()))
                .bodyJson()
                .extractingPath("$.answer")
                .isEqualTo("CLOSED");
    }

    /** Nothing of the people behind an account is ever shown. */
    @Test
    void nobodyIsNamed() throws Exception {
        var names = jdbc.sql("select distinct name from register.contact limit 50")
                .query(String.class)
                .list();
        var data = get("/accounts.csv").getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(names).isNotEmpty().noneMatch(data::contains);
    }

    private record Known(UUID id, String name, String handle, String link) {}

    private Known one(String state, String platform) {
        return jdbc.sql(
                        "select id, name, handle, link from register.account where state = :state and platform = :platform order by id limit 1")
                .param("state", state)
                .param("platform", platform)
                .query(Known.class)
                .single();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }
}
