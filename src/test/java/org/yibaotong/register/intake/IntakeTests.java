package org.yibaotong.register.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.YibaotongTest;
import org.yibaotong.example.ExampleLedger;
import org.yibaotong.identity.Staff;
import org.yibaotong.sheets.SheetFile;
import org.yibaotong.web.Times;

/** Ledgers as they are sent in: looked at, put right, taken over once, and harmless the second time. */
@YibaotongTest
class IntakeTests extends LedgerSender {

    @Autowired
    JdbcClient jdbc;

    @Test
    void aLedgerIsTakenOverOnceAndTheSameFileChangesNothing() {
        var unit = newUnit();
        var csv =
                "台账标题\n名称,平台,账号,主办单位,粉丝数,联系人,联系电话,最后更新\n甲%1$s,微信公众号,gh_%2$s,%3$s,1.2万,宋知远,13900000417,2026年3月1日\n乙%1$s,微博,,%3$s,不详,,,\n注：以后台为准\n"
                        .formatted(unit, hex(), unit);
        var preview = upload("台账.csv", csv.getBytes(Charset.forName("GB18030")), unit);
        assertThat(page(preview)).bodyText().contains("导入2行", "表头在第2行，认出8列", "跳过备注和合计1行");
        run(preview);
        assertThat(page(preview)).bodyText().contains("已经导入：新增2个");
        assertThat(page("/desk/accounts?q=甲" + unit)).bodyText().contains("12,000", "共1个");
        assertThat(jdbc.sql(
                                "select value from register.figure join register.account on id = account_id where name = :name")
                        .param("name", "甲" + unit)
                        .query(Long.class)
                        .list())
                .containsExactly(12_000L);

        var again = upload("台账.csv", csv.getBytes(Charset.forName("GB18030")), unit);
        assertThat(page(again)).bodyText().contains("和台账里的完全一样");
        assertThat(post(again + "/run")).hasStatus(409).bodyText().contains("没有要导入的行");
        assertThat(post(preview + "/run")).hasStatus(409).bodyText().contains("已经导入过了");
    }

    @Test
    void aCitySeesHowFarEachDistrictIsWithItsLedgers() throws Exception {
        var unit = newUnit();
        var file = "望江区报来的%s.csv".formatted(hex());
        var preview = upload(file, "名称,平台,主办单位\n己%1$s,微信公众号,%1$s\n".formatted(unit), unit);
        assertThat(partOfWangjiang()).contains(file, "还没有导入", "href=\"" + preview);
        run(preview);
        assertThat(partOfWangjiang()).contains(file, "已导入").doesNotContain("还没有导入");
        assertThat(page(BASE)).bodyText().contains("各地导到哪里了", "示例市本级");
    }

    /** Its line of the table, from its name to the end of the row. */
    private String partOfWangjiang() throws Exception {
        var page = page(BASE).getResponse().getContentAsString(UTF_8);
        int from = page.indexOf("<td>望江区</td>");
        return page.substring(from, page.indexOf("</tr>", from));
    }

    /** A unit that had one closed, and comes back with others in a sheet. */
    @Test
    void whatASheetBringsAnewIsNoticedByTheWatchOfWhatWasClosed() {
        var unit = newUnit();
        var closing = UUID.randomUUID();
        jdbc.sql("""
                insert into closure.closure_case (id, version, number, account_id, unit_id, website, owner_id, begun_at, standing, station,
                                                  passed_on, watch_until, where_to, where_to_link)
                select :id, 0, :id, gen_random_uuid(), unit.id, false, person.id, now(), 'OPEN', 'WATCH', date '2031-03-01', date '2031-05-24', '', ''
                  from identity.person, identity.unit where login = 'duruo' and unit.name = :unit
                """).param("id", closing).param("unit", unit).update();
        run(upload("新.csv", "名称,平台,单位\n甲%1$s,公众号,%1$s\n乙%1$s,抖音,%1$s\n".formatted(unit), unit));
        assertThat(jdbc.sql("select words from closure.look where case_id = :id")
                        .param("id", closing)
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("又登记了", "“甲" + unit, "“乙" + unit);
        jdbc.sql("delete from closure.look where case_id = :id")
                .param("id", closing)
                .update();
        jdbc.sql("delete from closure.closure_case where id = :id")
                .param("id", closing)
                .update();
    }

    @Test
    void theLedgersWordIsKeptOrOverwritten() {
        var unit = newUnit();
        var handle = "gh_" + hex();
        run(upload("a.csv", "名称,平台,账号,单位,负责人\n甲%s,公众号,%s,%s,邱岚\n".formatted(unit, handle, unit), unit));
        var changed = "名称,平台,账号,单位,负责人,备案号\n甲%s（官方）,公众号,%s,%s,简宁,示网备1号\n".formatted(unit, handle, unit);
        var preview = upload("b.csv", changed, unit);
        assertThat(page(preview)).bodyText().contains("备案号“”改为“示网备1号”").doesNotContain("名称“甲");
        assertThat(post(preview + "/overwriting", "on", "true")).hasStatus3xxRedirection();
        awaitJudged(preview);
        assertThat(page(preview)).bodyText().contains("名称“甲" + unit + "”改为“甲" + unit + "(官方)”", "联系人有变化");
        run(preview);
        assertThat(page("/desk/accounts?q=甲" + unit)).bodyText().contains("甲" + unit + "(官方)");
        assertThat(page(upload("b.csv", changed, unit))).bodyText().contains("完全一样");
    }

    @Test
    void theSameAccountInOtherWordsIsOneAccount() {
        var unit = newUnit();
        var csv = "名称,平台,单位\n甲%1$s,公众号,%1$s\n“甲%1$s”微信公众号,微信,%1$s\n甲 %1$s（官方）,订阅号,%1$s\n".formatted(unit);
        assertThat(page(upload("c.csv", csv, unit))).bodyText().contains("导入1行", "第 2 行说的是同一个账号");
    }

    /** Taken over, it would take away from one by what the other is met, and the whole ledger would come to nothing. */
    @Test
    void aRowThatMixesUpTwoAccountsIsWrongAndTheOthersAreTakenOver() {
        var unit = newUnit();
        var first = number();
        var second = number();
        run(upload(
                "two.csv",
                "名称,平台,账号,单位\n甲%1$s,微博,%2$s,%1$s\n乙%1$s,微博,%3$s,%1$s\n".formatted(unit, first, second),
                unit));
        var preview = upload(
                "mixed.csv",
                "名称,平台,账号,链接,单位\n甲%1$s,微博,%2$s,https://weibo.com/u/%3$s,%1$s\n丙%1$s,公众号,,,%1$s\n"
                        .formatted(unit, first, second),
                unit);
        assertThat(page(preview + "?outcome=WRONG")).bodyText().contains("在台账里是两个账号", "“乙" + unit + "”", "共1行");
        run(preview);
        assertThat(page(preview)).bodyText().contains("新增1个");
    }

    /** An id of an account on 微博. */
    private static String number() {
        return "7" + ThreadLocalRandom.current().nextLong(100_000_000, 1_000_000_000);
    }

    @Test
    void aLinkOfAServiceAloneIsAChange() {
        var unit = newUnit();
        var csv = "名称,平台,单位,服务事项\n甲%1$s,公众号,%1$s,缴费 https://a.example/%2$s\n";
        run(upload("a.csv", csv.formatted(unit, "old"), unit));
        var preview = upload("b.csv", csv.formatted(unit, "new"), unit);
        assertThat(post(preview + "/overwriting", "on", "true")).hasStatus3xxRedirection();
        awaitJudged(preview);
        assertThat(page(preview)).bodyText().contains("服务事项“缴费 https://a.example/old”改为“缴费 https://a.example/new”");
        run(preview);
        assertThat(jdbc.sql("select service.link from register.service join register.account on id = account_id"
                                + " where account.name = :name")
                        .param("name", "甲" + unit)
                        .query(String.class)
                        .list())
                .containsExactly("https://a.example/new");
    }

    @Test
    void aWebsiteHasTheColumnsOfItsLedgerAndTheyAreKeptOrOverwrittenAsAWhole() {
        var unit = newUnit();
        run(upload("a.csv", site(unit, "通知公告 https://a.example/tzgg/ 30天\n工作动态 /gzdt/；领导之窗"), unit));
        assertThat(columns(unit)).containsExactly("通知公告 https://a.example/tzgg/ 30", "工作动态 /gzdt/ ", "领导之窗  ");
        assertThat(page(upload("b.csv", site(unit, ""), unit))).bodyText().contains("完全一样");

        var preview = upload("c.csv", site(unit, "通知公告 /tzgg/ 14天"), unit);
        assertThat(page(preview)).bodyText().contains("完全一样");
        assertThat(post(preview + "/overwriting", "on", "true")).hasStatus3xxRedirection();
        awaitJudged(preview);
        assertThat(page(preview)).bodyText().contains("改为“通知公告 /tzgg/ 14天”");
        run(preview);
        assertThat(columns(unit)).containsExactly("通知公告 /tzgg/ 14");
    }

    @Test
    void columnsThatAreNotUnderstoodComeBackAsTheyWereSent() {
        var unit = newUnit();
        var preview = upload("a.csv", site(unit, "通知公告 /tzgg/ 每周\n工作动态 /gzdt/ 14天"), unit);
        assertThat(wrong(preview).get(1))
                .contains("通知公告 /tzgg/ 每周 工作动态 /gzdt/ 14天")
                .anySatisfy(cell -> assertThat(cell).contains("栏目“通知公告 /tzgg/ 每周”看不懂", "通知公告 https://… 30天"));
    }

    @Test
    void whatIsHandedOutOfTheLedgerChangesNothingWhenItIsTakenInAgain() {
        var unit = newUnit();
        var many = IntStream.range(0, 40)
                .mapToObj("栏目%1$d号 https://www.a.example/columns/%1$d/ 30天"::formatted)
                .collect(Collectors.joining("\n"));
        run(upload(
                "a.csv",
                site(unit, "领导之窗\n工作动态 /gzdt/ 二级\n曝光台 14天 动态类\n机构职能 180天\n「政策；解读」 /zcjd/ 30天\n「年度报告 2024」\n" + many),
                unit));
        assertThat(columns(unit)).hasSize(46).contains("政策；解读 /zcjd/ 30", "年度报告 2024  ");

        var sheet = page("/desk/accounts/sheet?q=甲" + unit).getResponse().getContentAsByteArray();
        var again = upload("台账.xlsx", sheet, unit);
        assertThat(post(again + "/overwriting", "on", "true")).hasStatus3xxRedirection();
        awaitJudged(again);
        assertThat(page(again)).bodyText().contains("和台账里的完全一样");
    }

    private static String site(String unit, String columns) {
        return "名称,平台,链接,单位,主要栏目\n甲%1$s,网站,https://%2$x.example/,%1$s,\"%3$s\"\n"
                .formatted(unit, unit.hashCode(), columns);
    }

    private List<String> columns(String unit) {
        return jdbc.sql("""
                select concat_ws(' ', site_column.name, site_column.link, coalesce(update_days::text, ''))
                  from register.site_column join register.account on id = account_id where account.name = :name order by position
                """).param("name", "甲" + unit).query(String.class).list();
    }

    /** Their links look alike, so they share their ids; but they are two accounts, as a unit may have them. */
    @Test
    void oneNameOnTwoPlatformsOfAFamilyIsTwoAccounts() {
        var unit = newUnit();
        var csv = "名称,平台,单位\n甲%1$s,微信公众号,%1$s\n甲%1$s,微信服务号,%1$s\n".formatted(unit);
        run(upload("two.csv", csv, unit));
        assertThat(page("/desk/accounts?q=甲" + unit)).bodyText().contains("共2个");
        assertThat(page(upload("two.csv", csv, unit))).bodyText().contains("和台账里的完全一样");
    }

    /** Also in the columns nobody has said the meaning of, and what stands beyond the last heading. */
    @Test
    void wrongRowsComeBackAsTheyWereSentWithTheirReasons() {
        var unit = newUnit();
        var csv = "名称,平台,单位,粉丝数（万）,开通时间,小编口头禅\n甲,公众号,%1$s,很多,2017,稳\n乙,飞鸽,%1$s,1,2017,,多出一格\n丙,公众号,%1$s,1,哪天,\n"
                .formatted(unit);
        var preview = upload("d.csv", csv, unit);
        assertThat(page(preview)).bodyText().contains("没有能导入的行");
        var rows = wrong(preview);
        assertThat(rows.getFirst()).containsExactly("名称", "平台", "单位", "粉丝数（万）", "开通时间", "小编口头禅", "", "原表行号", "哪里不对");
        assertThat(rows.get(1).subList(0, 6)).containsExactly("甲", "公众号", unit, "很多", "2017", "稳");
        assertThat(rows.get(2)).contains("多出一格", "3");
        assertThat(rows.subList(1, 4))
                .extracting(row -> row.getLast())
                .satisfiesExactly(
                        one -> assertThat(one).contains("粉丝写的是“很多”"),
                        two -> assertThat(two).contains("平台“飞鸽”不认识"),
                        three -> assertThat(three).contains("开办日期写的是“哪天”"));
    }

    /** What stands under 列x was said to be the followers; the columns we write beside it change nothing of that. */
    @Test
    void whatIsHandedBackIsReadAsTheFileItCameFrom() {
        var unit = newUnit();
        var shape = "列" + Staff.fresh();
        var first = upload("甲.csv", "名称,平台,单位,%s\n甲%s,飞鸽,%s,300\n".formatted(shape, unit, unit), unit);
        assertThat(post(first + "/headings/0", "column", "账号名称", "column", "平台", "column", "主办单位", "column", "粉丝"))
                .hasStatus3xxRedirection();
        awaitJudged(first);
        var back = page(first + "/wrong").getResponse().getContentAsByteArray();
        var second = upload("甲有错的行.xlsx", back, unit);
        assertThat(page(second)).bodyText().contains("认出4列", "平台“飞鸽”不认识").doesNotContain("没认出来");
        assertThat(wrong(second)).isEqualTo(SheetFile.read(back).getFirst().rows());
    }

    private List<List<String>> wrong(String preview) {
        return SheetFile.read(page(preview + "/wrong").getResponse().getContentAsByteArray())
                .getFirst()
                .rows();
    }

    @Test
    void aHeadingIsPutRightOnceAndTheNextFileOfThatShapeIsReadAtOnce() {
        var unit = newUnit();
        var shape = "列" + Staff.fresh();
        var csv = "名称,平台,单位,%s\n甲%s,公众号,%s,300\n";
        var preview = upload("e.csv", csv.formatted(shape, unit, unit), unit);
        assertThat(page(preview)).bodyText().contains("没认出来：" + shape);
        assertThat(page(preview + "/headings/0")).bodyText().contains(shape, "300", "不要这一列");
        assertThat(post(preview + "/headings/0", "column", "账号名称", "column", "平台", "column", "主办单位", "column", "主办单位"))
                .hasStatus(422)
                .bodyText()
                .contains("有两列选成了同一列");
        assertThat(post(preview + "/headings/0", "column", "账号名称", "column", "平台", "column", "主办单位", "column", "粉丝"))
                .hasStatus3xxRedirection();
        var next = upload("f.csv", csv.formatted(shape, "乙" + unit, unit), unit);
        assertThat(page(next)).bodyText().contains("认出4列").doesNotContain("没认出来");
    }

    @Test
    void numbersOfRowsAndRemarksNeedNoMeaning() {
        var unit = newUnit();
        var csv = "序号,名称,平台,单位,编号,备注\n1,甲%1$s,公众号,%1$s,7,没有\n".formatted(unit);
        assertThat(page(upload("aside.csv", csv, unit)))
                .bodyText()
                .contains("认出3列")
                .doesNotContain("没认出来");
    }

    @Test
    void whatTheFileLeavesOutIsListedAndStaysAsItIs() {
        var unit = newUnit();
        run(upload("all.csv", "名称,平台,单位\n甲%1$s,公众号,%1$s\n乙%1$s,微博,%1$s\n".formatted(unit), unit));
        var preview = upload("some.csv", "名称,平台,单位,备案号\n甲%1$s,公众号,%1$s,示网备2号\n丙%1$s,公众号,%1$s,\n".formatted(unit), unit);
        assertThat(page(preview + "?absent=true"))
                .bodyText()
                .contains("乙" + unit, "导入不会动它们")
                .doesNotContain("甲" + unit);
        run(preview);
        assertThat(page(preview + "?absent=true"))
                .bodyText()
                .contains("乙" + unit)
                .doesNotContain("甲" + unit, "丙" + unit);
        assertThat(page("/desk/accounts?q=乙" + unit)).bodyText().contains("共1个", "正常");
        assertThat(page(upload(
                                "all.csv",
                                "名称,平台,单位\n甲%1$s,公众号,%1$s\n乙%1$s,微博,%1$s\n丙%1$s,公众号,%1$s\n".formatted(unit),
                                unit)
                        + "?absent=true"))
                .bodyText()
                .contains("一个不少");
    }

    @Test
    void whatThePreviewShowsIsHandedOutWithItsFilterWrittenAbove() {
        var unit = newUnit();
        run(upload("all.csv", "名称,平台,单位\n甲%1$s,公众号,%1$s\n乙%1$s,微博,%1$s\n".formatted(unit), unit));
        var preview =
                upload("some.csv", "名称,平台,单位\n甲%1$s,公众号,%1$s\n丙%1$s,公众号,%1$s\n丁%1$s,飞鸽,%1$s\n".formatted(unit), unit);
        assertThat(page(preview)).bodyText().contains(preview + "/sheet\"");
        assertThat(page(preview + "?outcome=WRONG")).bodyText().contains(preview + "/sheet?outcome=WRONG\"");
        assertThat(page(preview + "?absent=true")).bodyText().contains(preview + "/sheet?absent=true\"");

        var all = sheet(preview + "/sheet");
        assertThat(all.get(0).getFirst()).contains(unit, "《some.csv》");
        assertThat(all.get(1)).containsExactly("筛选：没有筛选，是全部");
        assertThat(all.get(2).getFirst()).startsWith("共3行");
        assertThat(all.get(3)).containsExactly("原表", "行", "结果", "账号名称", "平台", "账号ID", "主办单位", "说明");
        assertThat(all.subList(4, all.size()))
                .extracting(row -> row.get(1) + row.get(2) + row.get(3))
                .containsExactly("2不变甲" + unit, "3新增丙" + unit, "4有错丁" + unit);

        var wrong = sheet(preview + "/sheet?outcome=WRONG");
        assertThat(wrong.get(1)).containsExactly("筛选：有错");
        assertThat(wrong).hasSize(5);
        assertThat(wrong.getLast().getLast()).contains("飞鸽");

        var absent = sheet("/api/v1/ledger/imports/" + id(preview) + "/sheet?absent=true");
        assertThat(absent.get(1)).containsExactly("筛选：表里没有的账号");
        assertThat(absent.getLast()).startsWith("乙" + unit, "正常", "微博");
        assertThat(absent).hasSize(5);
    }

    private List<List<String>> sheet(String address) {
        return SheetFile.read(page(address).getResponse().getContentAsByteArray())
                .getFirst()
                .rows();
    }

    /** Only of a ledger that is said to name all does it mean something that one is left out, and then it is not passed over in silence. */
    @Test
    void whatAWholeLedgerLeavesOutIsToBeLookedInto() {
        var unit = newUnit();
        run(upload("all.csv", "名称,平台,单位\n甲%1$s,公众号,%1$s\n乙%1$s,微博,%1$s\n".formatted(unit), unit));
        run(upload("piece.csv", "名称,平台,单位,备案号\n甲%1$s,公众号,%1$s,示网备3号\n".formatted(unit), unit));
        assertThat(notes(unit)).isEmpty();

        var csv = "名称,平台,单位,备案号\n甲%1$s,公众号,%1$s,示网备3号\n丙%1$s,公众号,%1$s,\n".formatted(unit);
        var preview = judged(send("whole.csv", csv.getBytes(UTF_8), unit, "whole", "true"));
        assertThat(page(preview)).bodyText().contains("报的是全部账号");
        assertThat(page(preview + "?absent=true")).bodyText().contains("乙" + unit, "办理关停", "请逐个核实");
        run(preview);
        assertThat(notes(unit)).containsExactly("乙" + unit + " 《whole.csv》报的是全部账号，里面没有它。请核实还用不用；不用了，办理关停");
    }

    private List<String> notes(String unit) {
        return jdbc.sql("""
                select name || ' ' || detail from register.history join register.account on account.id = account_id
                 where act = '全部账号的表里没有' and name like :name
                """).param("name", "%" + unit).query(String.class).list();
    }

    /** "No post since the 1st" is the ledger's word for its own day; sent in later, it says nothing of the days since. */
    @Test
    void theLastPostIsKnownAsOfTheLedgersOwnDay() {
        var unit = newUnit();
        var csv = "名称,平台,单位,最后更新\n甲%1$s,公众号,%1$s,2026年3月1日\n".formatted(unit);
        run(upload("may.csv", csv, unit, LocalDate.of(2026, 5, 6)));
        assertThat(postedSeenOn(unit)).isEqualTo("2026-05-06");

        assertThat(page(upload("may.csv", csv, unit, LocalDate.of(2026, 5, 6))))
                .bodyText()
                .contains("和台账里的完全一样");
        run(upload("june.csv", csv, unit, LocalDate.of(2026, 6, 7)));
        assertThat(postedSeenOn(unit)).isEqualTo("2026-06-07");
        assertThat(page(upload("old.csv", csv, unit, LocalDate.of(2026, 4, 5))))
                .bodyText()
                .contains("和台账里的完全一样");
    }

    private String postedSeenOn(String unit) {
        return jdbc.sql("select posted_seen_on::text from register.latest join register.account on id = account_id"
                        + " where name = :name")
                .param("name", "甲" + unit)
                .query(String.class)
                .single();
    }

    @Test
    void aPieceOfALedgerIsAskedAbout() {
        var preview = upload("g.csv", "名称,平台,单位\n新号%s,公众号,望江区\n".formatted(Staff.fresh()), "望江区");
        assertThat(page(preview)).bodyText().contains("这张表比台账少很多", "就导这1行");
        assertThat(post(preview + "/run")).hasStatus(409).bodyText().contains("少了一半多");
    }

    /** What the example city knows already, as its districts would send it in, each in a shape of its own. */
    @ParameterizedTest
    @CsvSource({"望江区,1", "北岭区,1", "临河区,0", "青石县,0", "南渡县,0"})
    void aMessyLedgerOfADistrictIsUnderstood(String district, int twice) {
        var sent = ExampleLedger.asOf(Times.date(Instant.now())).sent(district);
        var preview = upload(sent.fileName(), sent.content(), district);
        if (twice > 0) {
            assertThat(page(preview + "?outcome=WRONG")).bodyText().contains("说的是同一个账号", "共" + twice + "行");
        } else {
            assertThat(page(preview + "?outcome=WRONG")).bodyText().contains("没有这样的行");
        }
        assertThat(page(preview + "?outcome=ADDED")).bodyText().contains("没有这样的行");
    }

    @Test
    void aColumnThatCountsInTenThousandsIsTakenAtItsWord() {
        var unit = newUnit();
        run(upload("wan.csv", "帐号名称,平台,主办单位,粉丝数（万）\n甲%1$s,公众号,%1$s,1.2\n".formatted(unit), unit));
        assertThat(jdbc.sql("""
                        select latest.followers from register.latest
                          join register.account on account.id = latest.account_id where account.name = :name
                        """).param("name", "甲" + unit).query(Long.class).single())
                .isEqualTo(12_000);
    }

    @Test
    void whatIsNoLedgerIsRefusedWithAReason() {
        assertThat(send("x.pdf", "%PDF-1.7".getBytes(UTF_8), "望江区"))
                .hasStatus(422)
                .bodyText()
                .contains("不是能读的表格");
        assertThat(send("x.csv", "一,二\n三,四".getBytes(UTF_8), "望江区"))
                .hasStatus(422)
                .bodyText()
                .contains("没有找到表头");
        assertThat(send("x.csv", new byte[0], "望江区")).hasStatus(422);
        assertThat(send("x.csv", "名称,单位\n甲,乙".getBytes(UTF_8), "没有的单位"))
                .hasStatus(422)
                .bodyText()
                .contains("没有的单位");
    }

    @Test
    void anothersLedgerIsNotThere() {
        var preview = upload("h.csv", "名称,平台,单位\n甲,公众号,望江区\n", "望江区");
        assertThat(mvc.get().uri(preview).with(signed.as("qiulan"))).hasStatus(404);
    }
}
