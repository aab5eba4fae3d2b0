package org.yibaotong.register.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.yibaotong.Refusals.assertRefused;

import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.Asked;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Reach;
import org.yibaotong.sheets.SheetFile;
import org.yibaotong.sheets.SheetLimits;

/** What is reported to the national system: one file for all, a paper to sign for each unit, columns as the city wants them. */
@YibaotongTest
class NationalTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    NationalRows rows;

    @Autowired
    TransactionOperations transaction;

    @AfterEach
    void putBack() {
        jdbc.sql("delete from register.national_column").update();
        jdbc.sql("delete from register.national_rule").update();
    }

    @Test
    void theFileHasAHeadingAndARowForEachAccountThatIsReported() throws Exception {
        var rows = file("duruo", "");
        assertThat(rows.getFirst()).startsWith("账号名称", "平台类型", "账号ID");
        assertThat(rows).hasSize(1 + reported());
        assertThat(rows).noneMatch(row -> row.contains("网站") || row.contains("已注销") || row.contains("拟开设"));
    }

    @Test
    void whatIsStillToBeSettledIsReportedAndWhatIsNotWithinScopeIsNot() throws Exception {
        var before = file("duruo", "").size();
        var one = jdbc.sql("""
                select id from register.account where in_scope and platform <> 'website' and state = 'NORMAL' order by id limit 1
                """).query(UUID.class).single();
        scope(one, null);
        assertThat(file("duruo", "")).hasSize(before);
        scope(one, false);
        assertThat(file("duruo", "")).hasSize(before - 1);
        scope(one, true);
    }

    private void scope(UUID account, @Nullable Boolean within) {
        jdbc.sql("update register.account set in_scope = :within where id = :id")
                .param("within", within)
                .param("id", account)
                .update();
    }

    /** However many accounts there are, of however many units. */
    @Test
    void theFileIsReadInAsManyStatementsForManyAccountsAsForOne() {
        var all = rows.ids(
                jdbc.sql("select id from identity.unit")
                        .query(UUID.class)
                        .list()
                        .toArray(UUID[]::new),
                false);
        assertThat(asked(all.subList(0, 400))).isEqualTo(asked(all.subList(0, 1)));
    }

    private int asked(List<AccountId> ids) {
        try (var asked = Asked.byThisThread()) {
            rows.rows(ids, Reach.NOWHERE).forEach(row -> assertThat(row).isNotEmpty());
            return asked.statements().size();
        }
    }

    @Test
    void aUnitSeesItsOwnOnly() throws Exception {
        var own = file("songzhiyuan", "");
        assertThat(own).hasSizeLessThan(file("duruo", "").size());
        assertThat(page("songzhiyuan", "/desk/filings/national"))
                .bodyText()
                .contains("报全国系统")
                .doesNotContain("改这些列");
        assertThat(page("songzhiyuan", "/desk/filings/national/sign-off/pdf?unit=示例市水利局"))
                .hasStatus(409);
    }

    @Test
    void theFileIsNarrowedToAUnitAndThoseBelow() throws Exception {
        var all = file("duruo", "");
        var street = file("duruo", "?unit=竹园街道");
        assertThat(street).hasSizeBetween(2, all.size() - 1);
        assertThat(street).anyMatch(row -> row.contains("竹园街道在线")).noneMatch(row -> row.contains("望江街道在线"));
        assertThat(file("duruo", "?unit=望江区")).hasSizeGreaterThan(street.size());
        assertThat(page("songzhiyuan", "/desk/filings/national/file?unit=示例市水利局"))
                .hasStatus(404);
    }

    /** Whatever the ledger holds of an account on a platform can be reported. */
    @Test
    void whatTheLedgerKnowsCanBeAColumn() throws Exception {
        var one = jdbc.sql("""
                select id from register.account where in_scope and platform = 'weibo' and state = 'NORMAL' order by id limit 1
                """).query(UUID.class).single();
        jdbc.sql("""
                update register.account set verified_until = date '2027-05-04', contractor = '示例数字传媒', contract_until = date '2028-06-07'
                 where id = :id
                """).param("id", one).update();
        var columns = "名字=名称\n叫=称呼\n认证=认证到期\n合同=合同到期\n保管=注册手机或邮箱保管人\n备案=备案日期\n停更=停更日期\n"
                + "发文=上月发文\n阅读=上月阅读\n互动=最后人工互动\n理由=同平台另有账号的理由\n状态=状态";
        assertThat(change("duruo", columns, false)).hasStatus3xxRedirection();
        assertThat(file("duruo", ""))
                .anySatisfy(row -> assertThat(row).contains("微博@" + row.getFirst(), "2027-05-04", "2028-06-07"));
        jdbc.sql(
                        "update register.account set verified_until = null, contractor = '', contract_until = null where id = :id")
                .param("id", one)
                .update();
    }

    /** In words, and with where their functions went. Of an account in use there is nothing to say. */
    @Test
    void whatBecameOfClosedAccountsCanBeColumns() throws Exception {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            var three = inUse();
            var gone = three.get(0);
            var merged = three.get(1);
            var heir = three.get(2);
            close(gone, "DEREGISTERED", "看望江区融媒体中心", null);
            close(merged, "MERGED", "", heir);
            var columns = "名字=名称\n停更=停更日期\n为什么=关停原因\n去向=去向\n链接=去向链接\n并入=并入账号\n注销=注销日期\n号=账号ID";
            assertThat(change("duruo", columns, true)).hasStatus3xxRedirection();
            assertThat(rowOf(name(gone)))
                    .startsWith(name(gone), "2026-03-04", "长期不更新", "看望江区融媒体中心", "https://a.example/", "", "2026-05-06");
            assertThat(rowOf(name(merged)))
                    .startsWith(
                            name(merged),
                            "2026-03-04",
                            "长期不更新",
                            "并入" + name(heir),
                            "https://a.example/",
                            name(heir),
                            "2026-05-06");
            assertThat(rowOf(name(heir)).subList(1, 7)).containsOnly("");
            assertThat(change("duruo", columns, false)).hasStatus3xxRedirection();
            assertThat(rows()).extracting(List::getFirst).doesNotContain(name(gone), name(merged));
        });
    }

    private List<UUID> inUse() {
        return jdbc.sql("""
                select id from register.account where in_scope and platform = 'wechat' and state = 'NORMAL' and where_to = ''
                   and name in (select name from register.account group by name having count(*) = 1)
                 order by id limit 3
                """).query(UUID.class).list();
    }

    private String name(UUID account) {
        return jdbc.sql("select name from register.account where id = :id")
                .param("id", account)
                .query(String.class)
                .single();
    }

    private void close(UUID account, String state, String whereTo, @Nullable UUID successor) {
        jdbc.sql("""
                update register.account set state = :state, since = date '2026-05-06', closed_on = date '2026-03-04', where_to = :whereTo,
                       where_to_link = 'https://a.example/', successor_id = :successor, closing_reason = '长期不更新' where id = :id
                """)
                .param("state", state)
                .param("whereTo", whereTo)
                .param("successor", successor)
                .param("id", account)
                .update();
    }

    private List<String> rowOf(String name) {
        return rows().stream()
                .filter(row -> row.getFirst().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<List<String>> rows() {
        try {
            return file("duruo", "");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void telephonesAreToldToWhoeverKeepsTheLedgerAndThatIsKept() throws Exception {
        assertThat(change("duruo", "名字=名称\n电话=管理员电话\n状态=状态", false)).hasStatus3xxRedirection();
        long before = telephonesShown();
        assertThat(file("duruo", "")).anyMatch(row -> row.get(1).matches("[\\d-]{7,}"));
        assertThat(telephonesShown()).isEqualTo(before + 1);
        assertThat(file("zhouxiaolan", ""))
                .hasSizeGreaterThan(1)
                .noneMatch(row -> row.get(1).matches(".*\\d.*"));
        assertThat(telephonesShown()).isEqualTo(before + 1);
    }

    private long telephonesShown() {
        return jdbc.sql("select count(*) from audit.entry where what = 'national.show-telephones'")
                .query(Long.class)
                .single();
    }

    @Test
    void columnsAreWhatTheCitySays() throws Exception {
        assertThat(change("duruo", "序列=账号ID\n名字＝名称\n所属地区=“示例市”", true)).hasStatus3xxRedirection();
        var rows = file("duruo", "");
        assertThat(rows.getFirst()).containsExactly("序列", "名字", "所属地区");
        assertThat(rows.get(1).getLast()).isEqualTo("示例市");
        assertThat(rows.size()).as("closed ones too").isGreaterThan(1 + reported());
        assertThat(post("duruo", "/desk/filings/national/columns/reset")).hasStatus3xxRedirection();
        assertThat(file("duruo", "").getFirst()).startsWith("账号名称", "平台类型");
        assertThat(jdbc.sql("select count(*) from audit.entry where what = 'national.change'")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void whatIsNoColumnIsSaidAndStays() {
        assertThat(change("duruo", "账号名称=名字", false)).hasStatus(422).bodyText().contains("“名字”不认识", "账号名称=名字");
        assertThat(change("duruo", "账号名称", false)).hasStatus(422).bodyText().contains("看不懂");
        assertThat(change("duruo", " ", false)).hasStatus(422).bodyText().contains("至少要有一列");
        assertThat(change("qiulan", "名字=名称", false)).hasStatus(422).bodyText().contains("最上面一级");
        assertThat(change("hejia", "名字=名称", false)).hasStatus(403);
        assertRefused("national.columns.twice", () -> NationalTemplate.of("一=名称\n一=平台", false));
        assertRefused("national.columns.too-many", () -> NationalTemplate.of("一=名称\n".repeat(61), false));
        assertRefused("national.columns.too-long", () -> NationalTemplate.of("长".repeat(61) + "=名称", false));
    }

    @Test
    void aUnitSignsItsSheet() throws Exception {
        var address = "/desk/filings/national/sign-off/";
        assertThat(page("songzhiyuan", "/desk/filings/national?unit=竹园街道"))
                .bodyText()
                .contains("PDF，直接打印");
        var pdf = page("songzhiyuan", address + "pdf?unit=竹园街道").getResponse().getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("竹园街道在线", "签字页", "分管负责人");
        }
        assertThat(page("songzhiyuan", address + "word?unit=竹园街道")).hasStatusOk();
    }

    @Test
    void aUnitNobodyKnowsIsSaidToBeUnknownAndNotToHaveNoAccounts() {
        assertThat(page("duruo", "/desk/filings/national?unit=没有的单位"))
                .hasStatusOk()
                .bodyText()
                .contains("没有认出是哪个单位")
                .doesNotContain("没有要报的账号", "账号0个");
    }

    /** It would stand in memory as a whole. */
    @Test
    void aPaperOfMoreLinesThanAnybodyChecksIsRefusedWithWhatToChooseInstead() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            manyOf("竹园街道在线", NationalFiles.PAPER_MOST);
            for (var paper : List.of("pdf", "word")) {
                assertThat(page("songzhiyuan", "/desk/filings/national/sign-off/" + paper + "?unit=竹园街道"))
                        .hasStatus(409)
                        .bodyText()
                        .contains("一份签字表最多2,000个", "请选下面的单位", "请下载报送文件");
            }
            assertThat(page("songzhiyuan", "/desk/filings/national?unit=竹园街道"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("一份签字表最多2,000个")
                    .doesNotContain("PDF，直接打印");
        });
    }

    private void manyOf(String name, int many) {
        var columns = jdbc.sql("""
                select string_agg(quote_ident(column_name), ', ') from information_schema.columns
                 where table_schema = 'register' and table_name = 'account' and is_generated = 'NEVER' and column_name <> 'id'
                """).query(String.class).single();
        var one = jdbc.sql("select id from register.account where name = :name and platform <> 'website' limit 1")
                .param("name", name)
                .query(UUID.class)
                .single();
        jdbc.sql("insert into register.account (id, " + columns + ") select gen_random_uuid(), " + columns
                        + " from register.account, generate_series(1, :many) where id = :id")
                .param("many", many)
                .param("id", one)
                .update();
    }

    /** However many there are, none of them is read. */
    @Test
    void whoLooksAtThePageHasThemCountedAndNotListed() {
        try (var asked = Asked.byThisThread()) {
            assertThat(page("duruo", "/desk/filings/national")).hasStatusOk();
            assertThat(asked.statements())
                    .filteredOn(statement -> statement.contains("platform <> 'website' and state"))
                    .isNotEmpty()
                    .allMatch(statement -> statement.startsWith("select count(*)"));
        }
    }

    @Test
    void aProgramAsksForTheFilesAndChangesTheColumns() throws Exception {
        var api = "/api/v1/filings/national";
        assertThat(page("songzhiyuan", api + "/sign-off/pdf?unit=竹园街道")).hasStatusOk();
        assertThat(page("songzhiyuan", api + "/sign-off/word?unit=示例市水利局")).hasStatus(409);
        assertThat(put("qiulan", api + "/columns", "{\"columns\": [\"名字=名称\"]}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("national.columns.not-yours");
        assertThat(put("duruo", api + "/columns", "{\"closed\": true}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("national.columns.missing");
        assertThat(put("duruo", api + "/columns", "{\"columns\": [\"名字=名称\", \"地区=“示例市”\"]}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.original")
                .isEqualTo(false);
        var file = page("songzhiyuan", api + "/file").getResponse().getContentAsByteArray();
        assertThat(SheetFile.read(file).getFirst().rows().getFirst()).containsExactly("名字", "地区");
        assertThat(mvc.delete()
                        .uri(api + "/columns")
                        .with(signed.as("duruo"))
                        .with(csrf())
                        .exchange())
                .bodyJson()
                .extractingPath("$.original")
                .isEqualTo(true);
    }

    private MvcTestResult put(String login, String uri, String body) {
        return mvc.put()
                .uri(uri)
                .with(signed.as(login))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private int reported() {
        return jdbc.sql("""
                select count(*) from register.account where in_scope is not false and platform <> 'website'
                   and state not in ('PLANNED', 'AWAITING_APPROVAL', 'POSTING_STOPPED', 'ARCHIVED', 'DEREGISTERING', 'DEREGISTERED', 'MERGED', 'UNRECOVERABLE')
                """).query(Integer.class).single();
    }

    private List<List<String>> file(String login, String query) throws Exception {
        return SheetFile.read(
                        page(login, "/desk/filings/national/file" + query)
                                .getResponse()
                                .getContentAsByteArray(),
                        SheetLimits.LARGE)
                .getFirst()
                .rows();
    }

    private MvcTestResult change(String login, String columns, boolean closed) {
        return post(login, "/desk/filings/national/columns", "columns", columns, "closed", String.valueOf(closed));
    }

    private MvcTestResult page(String login, String uri) {
        return mvc.get().uri(uri).with(signed.as(login)).exchange();
    }

    private MvcTestResult post(String login, String uri, String... fields) {
        var request = mvc.post().uri(uri).with(signed.as(login)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
