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
        assertThat(List.of("DEREGISTERED", "MERGED"))
                .map(state -> total("/api/v1/accounts?closed=true&state=" + state + "&q=" + gone.handle()))
                .containsExactly(1, 0);
    }

    @Test
    void aProgramAsksByPlatformAndLevel() {
        var all = total("/api/v1/accounts");
        var weibo = total("/api/v1/accounts?platform=weibo");
        assertThat(weibo).isEqualTo(inUse("platform = 'weibo'")).isBetween(1, all - 1);
        assertThat(total("/api/v1/accounts?level=STREET"))
                .isEqualTo(inUse("tier = 'STREET'"))
                .isBetween(1, all - 1);
        assertThat(total("/api/v1/accounts?platform=weibo&level=STREET"))
                .isEqualTo(inUse("platform = 'weibo' and tier = 'STREET'"));
        assertThat(get("/api/v1/accounts?platform=weibo&level=STREET"))
                .bodyJson()
                .extractingPath("$.accounts[*].platform")
                .asArray()
                .isNotEmpty()
                .containsOnly("weibo");
    }

    private int inUse(String condition) {
        return jdbc.sql("""
                select count(*) from register.account
                 where state in ('NORMAL', 'WARNED', 'RECTIFYING', 'CHANGING', 'CLOSING_PROPOSED', 'CLOSING_IN_APPROVAL', 'UNATTENDED', 'NOTICE_PERIOD')
                   and\s""" + condition).query(Integer.class).single();
    }

    /** Else it would take everything for what it asked for. */
    @ParameterizedTest
    @CsvSource({
        "/api/v1/accounts?platform=weixin, 没有“weixin”这个平台",
        "/api/v1/accounts?level=TOWN, 没有“TOWN”这个层级",
        "/api/v1/accounts?state=DEREGISTERED, closed写true",
        "/api/v1/accounts?closed=true&state=PLANNED, 没有“PLANNED”这个状态",
        "/accounts.csv?platform=weixin, 没有“weixin”这个平台",
        "/accounts.json?tier=TOWN, 没有“TOWN”这个层级",
        "/accounts.json?state=PLANNED, 没有“PLANNED”这个状态"
    })
    void whatDoesNotExistIsSaidToWhoeverAsksForIt(String address, String said) {
        assertThat(get(address)).hasStatus(409).bodyText().contains(said);
    }

    @Test
    void theOpenDataAreNarrowedAsThePageIs() throws Exception {
        var page = get("/accounts?platform=weibo&tier=STREET").getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("/accounts.csv?platform=weibo&amp;tier=STREET&amp;closed=false");
        assertThat(lines("/accounts.csv?platform=weibo&tier=STREET&closed=false"))
                .hasSize(1 + total("/api/v1/accounts?platform=weibo&level=STREET"))
                .filteredOn(line -> !line.contains("称呼"))
                .allSatisfy(line -> assertThat(line).contains("新浪微博"));
        assertThat(get("/accounts.json?closed=true&state=DEREGISTERED"))
                .bodyJson()
                .extractingPath("$.accounts[*].state")
                .asArray()
                .hasSize(total("/api/v1/accounts?closed=true&state=DEREGISTERED"))
                .containsOnly("已注销");
        var account = one("NORMAL", "weibo");
        assertThat(lines("/accounts.csv?q=" + account.handle())).hasSize(2);
        assertThat(get("/accounts?closed=true")).bodyText().contains("/accounts.csv?closed=true");
    }

    /** Those that nobody knows of whether they come back are in no list of the page. */
    @Test
    void theOpenDataAreWholeWhenNothingIsAsked() throws Exception {
        int all = jdbc.sql("select count(*) from register.account where state not in ('PLANNED', 'AWAITING_APPROVAL')")
                .query(Integer.class)
                .single();
        assertThat(lines("/accounts.csv")).hasSize(1 + all);
        assertThat(get("/accounts")).bodyText().doesNotContain("/accounts.csv?");
    }

    private List<String> lines(String address) throws Exception {
        return get(address)
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
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
