package org.yibaotong.register.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.identity.Staff;
import org.yibaotong.register.AccountState;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.UnitId;
import org.yibaotong.sheets.SheetFile;
import org.yibaotong.web.Times;

/** The ledger as it is kept at the desk: found, entered, changed, moved on, handed out. */
@YibaotongTest
class LedgerPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LedgerList list;

    @Test
    void theStripAddsUpToTheWhole() throws Exception {
        assertThat(page("/desk/accounts")).hasStatusOk().bodyText().contains("台账", "登记账号", "导入台账");
        var body = page("/desk/accounts").getResponse().getContentAsString(UTF_8);
        var whole = Pattern.compile("aria-label=\"(\\d+)个账号和网站：([^\"]+)\"").matcher(body);
        assertThat(whole.find()).isTrue();
        long total = Long.parseLong(whole.group(1));
        assertThat(total).isPositive();
        assertThat(numbers("(\\d+)个", whole.group(2))).isEqualTo(total);
        assertThat(numbers("standing=[A-Z]+\">[^<]+</a> <b>(\\d+)</b>", body)).isEqualTo(total);
    }

    private static long numbers(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .mapToLong(one -> Long.parseLong(one.group(1)))
                .sum();
    }

    @Test
    void whatIsEnteredIsCountedAtOnce() throws Exception {
        long before = total();
        register(
                "新来的" + Staff.fresh(),
                "gh_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12),
                "新单位" + Staff.fresh());
        assertThat(total()).isEqualTo(before + 1);
    }

    /** What another node did is counted again after half a minute, and nobody waits for it. */
    @Test
    void whatHappenedElsewhereIsCountedBehindThePage() {
        var behind = new ArrayList<Runnable>();
        var counts = new StandingCounts(list, behind::add);
        var all = new Reach(units());
        var now = Instant.now();
        long before = sum(counts.of(all, now));
        register("邻居节点" + Staff.fresh(), fresh(), "新单位" + Staff.fresh());
        assertThat(sum(counts.of(all, now.plusSeconds(31)))).isEqualTo(before);
        assertThat(sum(counts.of(all, now.plusSeconds(32)))).isEqualTo(before);
        assertThat(behind).hasSize(1);
        behind.removeFirst().run();
        assertThat(sum(counts.of(all, now.plusSeconds(33)))).isEqualTo(before + 1);
    }

    private Set<UnitId> units() {
        return Set.copyOf(jdbc.sql("select id from identity.unit")
                .query((row, number) -> new UnitId(row.getObject(1, UUID.class)))
                .list());
    }

    private static long sum(Map<AccountState, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String fresh() {
        return "gh_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    @Test
    void aPageWithoutAFilterHasAsManyAsTheStrip() throws Exception {
        assertThat(page("/desk/accounts")).bodyText().contains("共" + total() + "个");
    }

    private long total() throws Exception {
        var said = Pattern.compile("aria-label=\"(\\d+)个账号和网站")
                .matcher(page("/desk/accounts").getResponse().getContentAsString(UTF_8));
        assertThat(said.find()).isTrue();
        return Long.parseLong(said.group(1));
    }

    @Test
    void filtersNarrowTheListAndTheSheetSaysWhichTheyWere() throws Exception {
        var address = "?platform=wechat&tier=STREET&q=竹园街道在线";
        assertThat(page("/desk/accounts" + address))
                .bodyText()
                .contains("竹园街道在线")
                .doesNotContain("示例市公安局网站");
        var sheet = SheetFile.read(
                        page("/desk/accounts/sheet" + address).getResponse().getContentAsByteArray())
                .getFirst();
        assertThat(sheet.rows().get(1)).containsExactly("筛选：微信公众号、街镇级、含“竹园街道在线”");
        assertThat(sheet.rows().get(3)).startsWith("账号名称", "平台").doesNotContain("管理员电话");
        assertThat(sheet.rows().get(4)).contains("竹园街道在线", "微信公众号");
    }

    @Test
    void aWebsiteIsMarkedAsAPortalAndFoundByThat() throws Exception {
        var name = "望江门户" + Staff.fresh();
        assertThat(page(website(name + "甲", "true"))).bodyText().containsPattern("门户网站</dt><dd[^>]*>是<");
        website(name + "乙", "false");
        website(name + "丙", "");
        register(name + "丁", "", "单位" + Staff.fresh());
        assertThat(marked("PORTAL", name)).containsExactly(name + "甲");
        assertThat(marked("NO_PORTAL", name)).containsExactly(name + "乙");
        assertThat(marked("UNSAID", name)).as("an account is no website").containsExactly(name + "丙");
        var sheet = SheetFile.read(page("/desk/accounts/sheet?portal=PORTAL&q=" + name)
                        .getResponse()
                        .getContentAsByteArray())
                .getFirst();
        assertThat(sheet.rows().get(1)).containsExactly("筛选：门户网站、含“" + name + "”");
        int column = sheet.rows().get(3).indexOf("门户网站");
        assertThat(sheet.rows().get(4)).element(column).isEqualTo("是");
    }

    private String website(String name, String portal) {
        var host = UUID.randomUUID() + ".example";
        var answer = post(
                "/desk/accounts",
                "version",
                "0",
                "platform",
                "website",
                "name",
                name,
                "handle",
                host,
                "link",
                "https://" + host + "/",
                "sponsor",
                "单位" + Staff.fresh(),
                "unit",
                "示例市",
                "tier",
                "CITY",
                "category",
                "GOVERNMENT",
                "purpose",
                "PUBLISHING",
                "portal",
                portal);
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private List<String> marked(String mark, String name) throws Exception {
        var body = page("/desk/accounts?portal=" + mark + "&q=" + name)
                .getResponse()
                .getContentAsString(UTF_8);
        return Pattern.compile(">(" + name + ".)</a>")
                .matcher(body)
                .results()
                .map(one -> one.group(1))
                .toList();
    }

    @Test
    void whatIsSoughtInVainLeadsOn() {
        assertThat(page("/desk/accounts?q=没有这样的账号")).bodyText().contains("没有符合条件的账号", "看全部账号");
    }

    @Test
    void aFilterIsKeptUnderANameAndForgottenAgain() {
        assertThat(post("/desk/accounts/filters?platform=douyin", "as", "抖音的")).hasStatus3xxRedirection();
        assertThat(page("/desk/accounts")).bodyText().contains("抖音的");
        var id = jdbc.sql("select id from register.saved_filter where name = '抖音的'")
                .query(UUID.class)
                .single();
        assertThat(post("/desk/accounts/filters/" + id + "/end")).hasStatus3xxRedirection();
        assertThat(page("/desk/accounts")).bodyText().doesNotContain("抖音的");
    }

    @Test
    void aPastedLinkFillsTheForm() {
        assertThat(page("/desk/accounts/new?paste=https://m.weibo.cn/u/7999999999?from=x"))
                .bodyText()
                .contains("认出来了：新浪微博", "value=\"7999999999\"", "https://weibo.com/7999999999");
        assertThat(page("/desk/accounts/new?paste=示例")).bodyText().contains("没有认出是哪个平台");
    }

    @Test
    void anAccountIsEnteredOnceChangedAndLooksTheSameToEverybody() {
        var name = "河西社区" + Staff.fresh();
        var handle = "gh_" + (UUID.randomUUID().toString().replace("-", "").substring(0, 12));
        var address = register(name, handle, "河西社区居委会" + Staff.fresh());
        assertThat(page(address))
                .bodyText()
                .contains(name, "正常", "微信公众号", "139****0417", "登记")
                .doesNotContain("13900000417");
        assertThat(page("/desk/accounts/new?paste=" + handle)).bodyText().contains("台账里已经有这个账号");
        assertThat(form("/desk/accounts", "另一个" + name, handle, "另一个单位", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("台账里已经有这个账号：" + name, "value=\"另一个" + name);

        assertThat(form(address, name + "改", handle, "河西社区", "0")).hasStatus3xxRedirection();
        assertThat(page(address)).bodyText().contains("名称“" + name + "”改为“" + name + "改”");
        assertThat(form(address, name + "又改", handle, "河西社区", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("您打开以后，有人改过这个账号");
        assertThat(post(address + "/contacts")).bodyText().contains("13900000417");
        assertThat(entries("account.show-contacts", address)).isOne();
        assertThat(entries("account.register", address)).isOne();
        assertThat(entries("account.revise", address)).isOne();
    }

    @Test
    void aSecondAccountOnOnePlatformNeedsAReason() {
        var sponsor = "新单位" + Staff.fresh();
        register("第一个" + sponsor, "", sponsor);
        assertThat(form("/desk/accounts", "第二个" + sponsor, "", sponsor, "0"))
                .hasStatus(422)
                .bodyText()
                .contains("已经有账号“第一个" + sponsor, "同平台另有账号的理由");
        assertThat(form("/desk/accounts", "第二个" + sponsor, "", sponsor, "0", "secondReason", "一个办事，一个发布"))
                .hasStatus3xxRedirection();
    }

    @Test
    void postingStopsWithADeadlineAndTheLastStepIsTypedByName() {
        var name = "望江优生活" + Staff.fresh();
        var address = register(name, "", "单位" + Staff.fresh());
        move(address, "PROPOSE_CLOSING");
        move(address, "REQUEST_CLOSING");
        move(address, "ANNOUNCE");
        assertThat(post(address + "/moves", "act", "STOP_POSTING"))
                .hasStatus(422)
                .bodyText()
                .contains("停更不是终点");
        assertThat(post(address + "/moves", "act", "STOP_POSTING", "deadline", "2099-01-01", "answerable", "邱岚"))
                .hasStatus3xxRedirection();
        assertThat(page(address)).bodyText().contains("停更，2099-01-01前要办下一步，由邱岚负责");
        move(address, "ARCHIVE");
        move(address, "REQUEST_DEREGISTRATION");
        assertThat(post(address + "/moves", "act", "DEREGISTER", "whereTo", "看望江区融媒体中心"))
                .hasStatus(422)
                .bodyText()
                .contains("写的和账号名称不一样");
        assertThat(post(address + "/moves", "act", "DEREGISTER", "whereTo", "看望江区融媒体中心", "typedName", name))
                .hasStatus3xxRedirection();
        assertThat(page(address)).bodyText().contains("已注销", "看望江区融媒体中心").doesNotContain("记下状态变化");
        assertThat(page(address + "/moves/new?act=WARN")).hasStatus(409);
        assertThat(mvc.get().uri("/verify?q=" + name)).bodyText().contains("看望江区融媒体中心", "已注销");
    }

    @Test
    void whatIsStolenWhileItIsClosedGoesOnClosingOnceItIsFound() {
        var name = "望江优生活" + Staff.fresh();
        var address = register(name, "", "单位" + Staff.fresh());
        move(address, "PROPOSE_CLOSING");
        move(address, "FREEZE");
        assertThat(page(address)).bodyText().contains("冻结", "找回来了，接着关停").doesNotContain("恢复正常");
        move(address, "CLEAR");
        assertThat(page(address)).bodyText().contains("拟关停", "找回来了，接着关停", "报关停审批");
    }

    @Test
    void whoeverIsVerifiedAsAnotherBodyIsSeenToBe() {
        var sponsor = "单位" + Staff.fresh();
        assertThat(form("/desk/accounts", "认证" + sponsor, "", sponsor, "0", "verifiedAs", "示例数字传媒有限公司"))
                .hasStatus3xxRedirection();
        var address = jdbc.sql("select '/desk/accounts/' || id from register.account where sponsor = :sponsor")
                .param("sponsor", sponsor)
                .query(String.class)
                .single();
        assertThat(page(address)).bodyText().contains("示例数字传媒有限公司（和主办单位不一样）");
        assertThat(form(address, "认证" + sponsor, "", sponsor, "0", "verifiedAs", sponsor))
                .hasStatus3xxRedirection();
        assertThat(page(address)).bodyText().doesNotContain("和主办单位不一样");
    }

    @Test
    void anAccountIsCalledWithItsPlatformAndSaysHowItIsOpened() {
        var name = "望江" + Staff.fresh();
        assertThat(page(register(name, "", "单位" + Staff.fresh())))
                .bodyText()
                .contains("公众号“" + name + "”", "怎么打开", "搜“" + name + "”，选公众号")
                .doesNotContain("打开看看");
    }

    /** Nobody else could agree to it, so it would be refused each time; what they would ask for they may do. */
    @Test
    void theHighestRegistrarIsNotOfferedToAskThemselves() {
        assertThat(page(register("最高" + Staff.fresh(), "", "单位" + Staff.fresh())))
                .bodyText()
                .contains("办理关停")
                .doesNotContain("申请关停", "申请变更");
    }

    @Test
    void aFigureIsKeptWithItsSourceAndNeverGuessed() {
        var address = register("数字" + Staff.fresh(), "", "单位" + Staff.fresh());
        assertThat(page(address)).bodyText().contains("不知道就空着，不当作0");
        assertThat(post(
                        address + "/figures",
                        "measure",
                        "FOLLOWERS",
                        "day",
                        "2026-01-31",
                        "value",
                        "一万多",
                        "source",
                        "平台后台"))
                .hasStatus(422)
                .bodyText()
                .contains("这个数字不对");
        assertThat(post(
                        address + "/figures",
                        "measure",
                        "FOLLOWERS",
                        "day",
                        "2099-01-31",
                        "value",
                        "1",
                        "source",
                        "平台后台"))
                .hasStatus(422)
                .bodyText()
                .contains("日期在今天以后");
        assertThat(post(
                        address + "/figures",
                        "measure",
                        "FOLLOWERS",
                        "day",
                        today(),
                        "value",
                        "61,208",
                        "source",
                        "平台后台"))
                .hasStatus3xxRedirection();
        assertThat(page(address)).bodyText().contains("61,208人", "平台后台");
    }

    @Test
    void figuresAreDrawnWithWhatTheyCountAndWhatOfThemIsKnown() {
        var address = register("小图" + Staff.fresh(), "", "单位" + Staff.fresh());
        for (int daysAgo : new int[] {1, 2, 40}) {
            posted(address, daysAgo);
        }
        assertThat(page(address))
                .bodyText()
                .contains("<figure class=\"plot\">", "<rect x=", "每天发文", "这段时间发出的篇数，一次发几篇算几篇")
                .contains("近30天发文</dt><dd><span class=\"num\">6篇", "只知道其中2天", "近90天发文</dt><dd><span class=\"num\">9篇");
    }

    private void posted(String address, int daysAgo) {
        var day = Times.date(Instant.now()).minusDays(daysAgo).toString();
        assertThat(post(address + "/figures", "measure", "POSTS", "day", day, "value", "3", "source", "平台后台"))
                .hasStatus3xxRedirection();
    }

    @Test
    void anotherUnitsAccountsAreNotThere() {
        var address = register("市里的" + Staff.fresh(), "", "示例市水利局" + Staff.fresh());
        assertThat(as("qiulan", address)).hasStatus(404);
        assertThat(as("hejia", address)).hasStatus(404);
        assertThat(as("zhouxiaolan", "/desk/accounts"))
                .hasStatusOk()
                .bodyText()
                .contains("望江街道在线")
                .doesNotContain("登记账号");
    }

    private String register(String name, String handle, String sponsor) {
        var answer = form("/desk/accounts", name, handle, sponsor, "0");
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult form(
            String address, String name, String handle, String sponsor, String version, String... more) {
        var fields = new ArrayList<>(List.of(
                "version",
                version,
                "platform",
                "wechat",
                "name",
                name,
                "handle",
                handle,
                "sponsor",
                sponsor,
                "unit",
                "示例市",
                "tier",
                "STREET",
                "category",
                "GOVERNMENT",
                "purpose",
                "PUBLISHING",
                "inScope",
                "true",
                "administrator",
                "宋知远",
                "administratorTelephone",
                address.equals("/desk/accounts") ? "13900000417" : ""));
        fields.addAll(List.of(more));
        return post(address, fields.toArray(String[]::new));
    }

    private void move(String address, String act) {
        assertThat(page(address + "/moves/new?act=" + act)).hasStatusOk();
        assertThat(post(address + "/moves", "act", act)).hasStatus3xxRedirection();
    }

    private String today() {
        return Times.date(Instant.now()).toString();
    }

    private long entries(String act, String address) {
        return jdbc.sql("select count(*) from audit.entry where what = :act and thing = :thing")
                .param("act", act)
                .param("thing", address.substring(address.lastIndexOf('/') + 1))
                .query(Long.class)
                .single();
    }

    private MvcTestResult page(String address) {
        return as("duruo", address);
    }

    private MvcTestResult as(String login, String address) {
        return mvc.get().uri(address).with(signed.as(login)).exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post().uri(address).with(signed.as("duruo")).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
