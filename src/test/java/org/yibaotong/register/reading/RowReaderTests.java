package org.yibaotong.register.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.Refusals.assertThatRefusal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.identity.Units.UnitFacts;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.ColumnKind;
import org.yibaotong.register.account.Category;
import org.yibaotong.register.account.Duty;
import org.yibaotong.register.account.KnownUnits;
import org.yibaotong.register.account.Purpose;
import org.yibaotong.register.account.SiteColumn;
import org.yibaotong.register.account.Tier;
import org.yibaotong.register.figure.Measure;
import org.yibaotong.register.platform.TestPlatforms;
import org.yibaotong.shared.UnitId;
import org.yibaotong.sheets.Sheet;

class RowReaderTests {

    private static final UnitFacts DISTRICT = unit("望江区", "望江区", Level.DISTRICT, null);
    private static final UnitFacts STREET = unit("望江区竹园街道", "竹园街道", Level.STREET, DISTRICT);
    private static final RowReader READER =
            new RowReader(TestPlatforms.ALL, new KnownUnits(List.of(DISTRICT, STREET)), DISTRICT);

    @Test
    void aRowOfTheUsualKindIsUnderstood() {
        var row = read(
                "账号名称",
                "《竹园街道在线》",
                "平台",
                "微信 公众号",
                "账号ID",
                "GH_0A1B2C3D4E5F",
                "主办单位",
                "竹园街道办事处",
                "粉丝",
                "6.18万",
                "管理员",
                "宋知远",
                "管理员电话",
                "13900000417.0",
                "开办日期",
                "2017.3.9",
                "功能",
                "信息发布、办事服务",
                "状态",
                "正常使用");
        var details = row.details();
        assertThat(details.identity().name()).isEqualTo("竹园街道在线");
        assertThat(details.identity().platform()).isEqualTo("wechat");
        assertThat(details.identity().handle()).isEqualTo("gh_0a1b2c3d4e5f");
        assertThat(details.owners().sponsoringUnit()).isEqualTo(STREET.id());
        assertThat(details.owners().tier()).isEqualTo(Tier.STREET);
        assertThat(details.owners().category()).isEqualTo(Category.GOVERNMENT);
        assertThat(details.purpose()).isEqualTo(Purpose.MIXED);
        assertThat(row.state()).isEqualTo(AccountState.NORMAL);
        assertThat(row.figures()).containsEntry(Measure.FOLLOWERS, 61_800L);
        assertThat(row.figures()).doesNotContainKey(Measure.READS);
        assertThat(row.people()).singleElement().satisfies(contact -> {
            assertThat(contact.duty()).isEqualTo(Duty.ADMINISTRATOR);
            assertThat(contact.telephone()).isEqualTo("13900000417");
        });
    }

    @Test
    void whatIsAskedOfAWebsiteAndWhoHoldsItsKeysAreUnderstood() {
        var row = read(
                "账号名称",
                "望江区政府网站",
                "平台",
                "网站",
                "账号ID",
                "www.wangjiang.example",
                "中文域名",
                "望江区.政务",
                "IPv6",
                "是",
                "等保级别",
                "已定级，第三级",
                "主机位置",
                "市政务云",
                "运营者",
                "何佳",
                "注册手机或邮箱保管人",
                "邱岚",
                "注册手机号或邮箱",
                "web@wangjiang.example",
                "最后人工互动",
                "2026.3.1",
                "上月原创",
                "12");
        var site = row.details().site();
        assertThat(site.chineseDomain()).isEqualTo("望江区.政务");
        assertThat(site.ipv6()).isTrue();
        assertThat(site.protectionLevel()).isEqualTo(3);
        assertThat(site.hosting()).isEqualTo("市政务云");
        assertThat(row.people())
                .extracting(contact -> contact.duty() + " " + contact.name() + " " + contact.telephone())
                .containsExactly("OPERATOR 何佳 ", "HOLDER 邱岚 web@wangjiang.example");
        assertThat(row.interactedOn()).hasToString("2026-03-01");
        assertThat(row.figures()).containsOnlyKeys(Measure.ORIGINALS);
    }

    /** “未定级” is no level, and “不清楚” is no answer to whether it does. */
    @Test
    void whatNobodyKnowsOfAWebsiteStaysUnknown() {
        assertThat(WrittenWords.protectionLevel("未定级")).isNull();
        assertThat(WrittenWords.protectionLevel("等保2级")).isEqualTo(2);
        assertThat(WrittenWords.yesOrNo("")).isNull();
        assertThat(WrittenWords.yesOrNo("不清楚")).isNull();
        assertThat(WrittenWords.yesOrNo("不支持")).isFalse();
        assertThat(WrittenWords.yesOrNo("已支持")).isTrue();
    }

    @Test
    void whereALedgerDoesNotSayWhetherItIsWithinScopeThatIsStillToBeSettled() {
        assertThat(read("账号名称", "竹园", "平台", "微博").details().owners().inScope()).isNull();
        assertThat(WrittenWords.inScope("待定")).isNull();
        assertThat(read("账号名称", "竹园", "平台", "微博", "是否政务新媒体", "否")
                        .details()
                        .owners()
                        .inScope())
                .isFalse();
        assertThat(read("账号名称", "竹园", "平台", "网站", "是否政务新媒体", "否")
                        .details()
                        .owners()
                        .inScope())
                .as("no website is new media")
                .isNull();
        assertThat(List.of("是", "在", "纳入", "√")).allMatch(WrittenWords::inScope);
        assertThat(List.of("否", "不在", "不是", "×", "未纳入", "n", "no"))
                .allSatisfy(said -> assertThat(WrittenWords.inScope(said)).isFalse());
    }

    @Test
    void aTelephoneOfSeparatorsAloneIsNone() {
        for (var written : List.of("/", "、", "；；", "，/", "-", "—")) {
            var row = read("账号名称", "望江发布", "平台", "公众号", "主办单位", "望江区", "管理员", "何佳", "管理员电话", written);
            assertThat(row.people()).singleElement().satisfies(contact -> {
                assertThat(contact.name()).isEqualTo("何佳");
                assertThat(contact.telephone()).as(written).isEmpty();
            });
        }
    }

    @Test
    void aBodyBelowOurUnitsBelongsToTheOneWhoseLedgerItIs() {
        var row = read("账号名称", "望江区实验小学", "平台", "公众号", "主办单位", "望江区实验小学");
        assertThat(row.details().owners().sponsor()).isEqualTo("望江区实验小学");
        assertThat(row.details().owners().sponsoringUnit()).isEqualTo(DISTRICT.id());
        assertThat(row.details().owners().category()).isEqualTo(Category.SCHOOL);
    }

    @Test
    void thePlatformIsTakenFromTheLinkOrTheSheet() {
        assertThat(read("账号名称", "望江公安", "链接", "https://weibo.com/u/7000000001?from=x")
                        .details()
                        .identity())
                .satisfies(identity -> {
                    assertThat(identity.platform()).isEqualTo("weibo");
                    assertThat(identity.handle()).isEqualTo("7000000001");
                    assertThat(identity.link()).isEqualTo("https://weibo.com/7000000001");
                });
        assertThat(READER.read(Map.of("账号名称", "望江公安"), "抖音")
                        .details()
                        .identity()
                        .platform())
                .isEqualTo("douyin");
        assertThatRefusal(() -> read("账号名称", "望江公安")).isEqualTo("ledger.platform.unclear");
        assertThatRefusal(() -> read("账号名称", "望江公安", "平台", "飞鸽传书")).isEqualTo("account.platform.unknown");
    }

    @Test
    void stoppedWithNobodyToAnswerIsUnattended() {
        assertThat(read("账号名称", "望江", "平台", "微博", "状态", "停更").state()).isEqualTo(AccountState.UNATTENDED);
        assertThat(read("账号名称", "望江", "平台", "微博", "状态", "已注销").state()).isEqualTo(AccountState.DEREGISTERED);
        assertThatRefusal(() -> read("账号名称", "望江", "平台", "微博", "状态", "良好")).isEqualTo("ledger.state.unknown");
    }

    /** 正常 stands in 不正常 too. */
    @ParameterizedTest
    @CsvSource({
        "不正常, UNATTENDED",
        "非正常, UNATTENDED",
        "不太正常, UNATTENDED",
        "无法正常使用, UNATTENDED",
        "不在用, UNATTENDED",
        "不再使用, UNATTENDED",
        "未使用, UNATTENDED",
        "未运行, UNATTENDED",
        "没有更新, UNATTENDED",
        "已停止运行, UNATTENDED",
        "停止使用, UNATTENDED",
        "不保留, CLOSING_PROPOSED",
        "不再保留, CLOSING_PROPOSED",
        "正常, NORMAL",
        "在用, NORMAL",
        "正常运行, NORMAL",
        "使用中, NORMAL",
        "更新中, NORMAL",
        "保留, NORMAL",
        "拟保留, NORMAL"
    })
    void aWordThatIsDeniedIsNotTakenForItsOpposite(String written, AccountState state) {
        assertThat(read("账号名称", "望江", "平台", "微博", "状态", written).state()).isEqualTo(state);
    }

    @Test
    void servicesAreOneByOneWithTheirLinks() {
        var row = read("账号名称", "望江", "平台", "公众号", "服务事项", "不动产查询 https://a.example/x；挂号、缴费");
        assertThat(row.details().services()).extracting("name").containsExactly("不动产查询", "挂号", "缴费");
        assertThat(row.details().services().getFirst().link()).isEqualTo("https://a.example/x");
    }

    @Test
    void columnsOfAWebsiteAreWrittenAsInItsForm() {
        var cell = "通知公告 https://a.example/tzgg;x=1 30天\n工作动态 /gzdt/ 14；法律、法规 /flfg/;领导之窗;\n机构职能 180 天";
        assertThat(columns("网站", cell))
                .containsExactly(
                        new SiteColumn("通知公告", "https://a.example/tzgg;x=1", 30),
                        new SiteColumn("工作动态", "/gzdt/", 14),
                        new SiteColumn("法律、法规", "/flfg/", null),
                        new SiteColumn("领导之窗", "", null),
                        new SiteColumn("机构职能", "", 180));
        assertThat(columns("网站", "通知公告 30天;工作动态 14天")).extracting("name").containsExactly("通知公告", "工作动态");
        assertThat(columns("网站", "无")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "通知公告|/tzgg/|30",
                "政策；解读|/zcjd/|30",
                "政策;解读;||",
                "年度报告 2024||",
                "年度报告 2024|https://a.example/|",
                "2024||180",
                "公开 30天||",
                "每日一图 每天|/mryt/|",
                "要闻、公告||",
                "「放管服」|/fgf/|30",
                "“放管服”改革||",
                "说「放；管」事；二||7",
                "http 协议|/http/|"
            })
    void whatIsWrittenOfAColumnIsReadAsTheSame(String name, @Nullable String link, @Nullable Integer days) {
        var column = new SiteColumn(name, link == null ? "" : link, days);
        var other = new SiteColumn("领导之窗", "", null);
        assertThat(columns("网站", WrittenColumns.cell(List.of(column)))).containsExactly(column);
        assertThat(columns("网站", WrittenColumns.cell(List.of(other, column, other))))
                .containsExactly(other, column, other);
        assertThat(WrittenColumns.read(WrittenColumns.lines(List.of(column, other))))
                .containsExactly(column, other);
    }

    @Test
    void aColumnIsWrittenPlainlyWhereItCanBe() {
        assertThat(WrittenColumns.cell(List.of(new SiteColumn("通知公告", "/tzgg/", 30))))
                .isEqualTo("通知公告 /tzgg/ 30天");
        assertThat(WrittenColumns.cell(List.of(new SiteColumn("年度报告 2024", "", null))))
                .isEqualTo("「年度报告 2024」");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "要闻、通知公告、政策文件",
                "通知公告 https://a.example/1 每周",
                "通知公告 https://a.example/1 工作动态 https://a.example/2 30天",
                "通知公告 每月更新",
                "通知公告 30日",
                "通知公告 两周",
                "通知公告30天",
                "通知公告 www.a.example/tzgg 30天",
                "工作动态；通知公告，/tzgg/，30天"
            })
    void columnsThatAreNotUnderstoodAreAskedForAsTheyAreToBeWritten(String cell) {
        assertThatRefusal(() -> columns("网站", cell)).isEqualTo("account.columns.unclear");
    }

    @Test
    void columnsThatWereCutAreNotTakenForAllOfThem() {
        assertThatRefusal(() -> columns("网站", "通知公告；工作动态；领导…")).isEqualTo("ledger.columns.too-long");
        assertThatRefusal(() -> columns("网站", "https://a.example/1 30天")).isEqualTo("account.columns.without-name");
        assertThatRefusal(() -> columns("网站", "通知公告 0天")).isEqualTo("account.columns.days-wrong");
    }

    /** The home of a 公众号 opens in WeChat only, an article everywhere. */
    @ParameterizedTest
    @CsvSource({
        "公众号, https://mp.weixin.qq.com/s?__biz=MzA5OTAwMDAwMQ==&mid=1, https://mp.weixin.qq.com/s?__biz=MzA5OTAwMDAwMQ==&mid=1",
        "微博, https://m.weibo.cn/u/7000000001?a=1, https://weibo.com/7000000001",
        "客户端, https://apps.apple.com/cn/app/x/id1500000001?mt=8, https://apps.apple.com/cn/app/id1500000001"
    })
    void aLinkIsWrittenAsItsPlatformWritesItUnlessThatOpensInOneAppOnly(String platform, String sent, String kept) {
        var identity =
                read("账号名称", "望江发布", "平台", platform, "链接", sent).details().identity();
        assertThat(identity.link()).isEqualTo(kept);
    }

    @Test
    void theKindAndTheLevelOfAColumnStandBehindItInAnyOrder() {
        assertThat(columns("网站", "曝光台 /bgt/ 14天 动态类 二级；停水停电 公告类;惠企直达 三级 其他类 30天；政策文件 /zcwj/ 180"))
                .containsExactly(
                        new SiteColumn("曝光台", "/bgt/", 14, ColumnKind.NEWS, 2),
                        new SiteColumn("停水停电", "", null, ColumnKind.NOTICES, null),
                        new SiteColumn("惠企直达", "", 30, ColumnKind.OTHER, 3),
                        new SiteColumn("政策文件", "/zcwj/", 180));
        for (var one : columns("网站", "曝光台 /bgt/ 14天 动态类 二级；政策文件 180天")) {
            assertThat(columns("网站", one.said())).as("as it is written").containsExactly(one);
        }
        assertThatRefusal(() -> columns("网站", "曝光台 /bgt/ 动态类 公告类")).isEqualTo("account.columns.unclear");
    }

    @Test
    void whatALedgerDoesNotSayOfAColumnItsNameSays() {
        assertThat(new SiteColumn("政策文件", "", null).kindOrByName()).isEqualTo(ColumnKind.NOTICES);
        assertThat(new SiteColumn("政策文件", "", null).levelOrFirst()).isEqualTo(1);
        assertThat(new SiteColumn("政策文件", "", null, ColumnKind.OTHER, 2).kindOrByName())
                .isEqualTo(ColumnKind.OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "是否门户网站, 是, true",
        "是否政府门户网站, 否, false",
        "门户网站, 不是, false",
        "网站类别, 政府门户网站, true",
        "网站类别, 非门户网站, false",
        "网站类型, 部门网站, false",
        "网站类型, 专题网站, false",
        "网站类型, 部门门户网站,",
        "网站类型, 政府网站,",
        "门户网站, 不清楚,"
    })
    void whetherAWebsiteIsAPortalIsReadUnderAnyOfItsHeadings(String heading, String cell, @Nullable Boolean portal) {
        assertThat(Headings.columns(List.of("网站名称", heading))).containsExactly("账号名称", "门户网站");
        assertThat(portal("网站", cell)).isEqualTo(portal);
        assertThat(portal("公众号", cell)).as("an account is none").isNull();
    }

    private static @Nullable Boolean portal(String platform, String cell) {
        return read("账号名称", "望江区", "平台", platform, "门户网站", cell)
                .details()
                .site()
                .portal();
    }

    @Test
    void onlyAWebsiteHasColumns() {
        assertThat(columns("公众号", "通知公告 https://a.example/1 30天")).isEmpty();
        assertThat(columns("公众号", "要闻、通知公告 每周")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"栏目", "网站栏目", "栏目及更新要求", "栏目设置", "主要栏目（更新要求）"})
    void columnsStandUnderAnyOfTheirUsualHeadings(String heading) {
        assertThat(Headings.columns(List.of("网站名称", heading))).containsExactly("账号名称", "栏目");
    }

    private static List<SiteColumn> columns(String platform, String cell) {
        return read("账号名称", "望江区", "平台", platform, "栏目", cell).details().columns();
    }

    @Test
    void theHeadingIsFoundUnderTitlesAndOfTenColumnsOfOneNameTheFirstCounts() {
        var sheet = new Sheet(
                "台账",
                List.of(
                        List.of("望江区政务新媒体台账"),
                        List.of("填报单位：", "", "日期"),
                        List.of("序号", "名称", "名称", "单位", "粉丝数（人）", "说不清的一列"),
                        List.of("1", "望江发布", "", "望江区")));
        var heading = Headings.find(sheet.rows()).orElseThrow();
        assertThat(heading.row()).isEqualTo(2);
        assertThat(heading.columns()).containsExactly("", "账号名称", "", "主办单位", "粉丝", "");
    }

    @Test
    void headingsOfWideLettersAndOfTheOtherCharacterForAccountAreKnown() {
        var heading =
                Headings.find(List.of(List.of("帐号名称", "平 台", "账号ＩＤ", "粉丝数（万）"))).orElseThrow();
        assertThat(heading.columns()).containsExactly("账号名称", "平台", "账号ID", "粉丝");
    }

    @Test
    void remarksAndTotalsAreNoRows() {
        var columns = List.of("", "账号名称", "主办单位");
        assertThat(Headings.isRemark(List.of("注：以平台后台为准"), columns)).isTrue();
        assertThat(Headings.isRemark(List.of("合计", "24个"), columns)).isTrue();
        assertThat(Headings.isRemark(List.of("7", "", ""), columns)).isTrue();
        assertThat(Headings.isRemark(List.of("7", "望江发布", "望江区"), columns)).isFalse();
    }

    private static Row read(String... cells) {
        var map = new HashMap<String, String>();
        for (int i = 0; i < cells.length; i += 2) {
            map.put(cells[i], cells[i + 1]);
        }
        return READER.read(map, "");
    }

    private static UnitFacts unit(
            String name, String shortName, Level level, @org.jspecify.annotations.Nullable UnitFacts above) {
        return new UnitFacts(UnitId.next(), above == null ? null : above.id(), name, shortName, level, null);
    }
}
