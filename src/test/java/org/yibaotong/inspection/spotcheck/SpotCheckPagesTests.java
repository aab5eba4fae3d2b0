package org.yibaotong.inspection.spotcheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Race;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.inspection.SpotCheckId;
import org.yibaotong.sheets.SheetFile;

/** A spot check from the draw to its circular, and how anyone draws it again. */
@YibaotongTest
class SpotCheckPagesTests {

    private static final String CHECKS = "/desk/inspections/spot-checks";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SpotCheckDesk desk;

    @Test
    void whatIsDrawnIsShownWithItsSeedAndDrawnAgain() {
        var address = drawn("四季度抽查", "03 08 12 19 25 31 07", "30");
        assertThat(page("duruo", address))
                .hasStatusOk()
                .bodyText()
                .contains("四季度抽查", "03 08 12 19 25 31 07", "抽中的账号和先后都一样", "抽签名单.txt", "结果没定");
        assertThat(page("duruo", CHECKS)).bodyText().contains("四季度抽查", "03 08 12 19 25 31 07");
        assertThat(trail("spot-check.draw", address)).isOne();
    }

    @Test
    void whereAListWasTamperedWithThePageSaysSo() {
        var address = drawn("改过的", "1", "30");
        jdbc.sql(
                        "update inspection.drawn_account set account_id = gen_random_uuid() where place = 1 and spot_check_id = :id")
                .param("id", UUID.fromString(id(address)))
                .update();
        assertThat(page("duruo", address)).bodyText().contains("名单或结果被改过").doesNotContain("先后都一样");
    }

    @Test
    void theListIsTheFileTheFingerprintIsOf() throws Exception {
        var address = drawn("校验", "", "30");
        var list = page("duruo", address + "/population").getResponse().getContentAsByteArray();
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(list));
        assertThat(page("duruo", address)).bodyText().contains(hash);
    }

    /** The command on the page, run by a shell as anyone would, draws what the sheet says. */
    @Test
    void theCommandOnThePageDrawsTheSameWithNothingOfOurs(@TempDir Path folder) throws Exception {
        var address = drawn(
                "用命令", "it's 2026-11-27 $HOME", "10", "CITY"); // each account of all tiers would cost two processes
        Files.write(
                folder.resolve("抽签名单.txt"),
                page("duruo", address + "/population").getResponse().getContentAsByteArray());
        var body = page("duruo", address).getResponse().getContentAsString(UTF_8);
        var command = body.substring(body.indexOf("while read"), body.indexOf("</p></details>"))
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&amp;", "&");
        var shell = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(shell.getInputStream().readAllBytes(), UTF_8);
        assertThat(said.lines())
                .hasSizeGreaterThan(1)
                .containsExactlyElementsOf(jdbc.sql(
                                "select account_id::text from inspection.drawn_account where spot_check_id = :id order by place")
                        .param("id", UUID.fromString(id(address)))
                        .query(String.class)
                        .list());
    }

    @Test
    void theSheetHoldsAllThatWereDrawnWithTheSeedAbove() throws Exception {
        var address = drawn("表格", "种子七", "30");
        var sheet = SheetFile.read(
                        page("duruo", address + "/sheet").getResponse().getContentAsByteArray())
                .getFirst();
        assertThat(sheet.rows().get(2).getFirst()).contains("种子“种子七”", "名单校验值");
        assertThat(sheet.rows().get(3)).startsWith("序号", "账号名称", "平台");
        assertThat(sheet.rows()).hasSize(4 + count(address));
    }

    @Test
    void whatIsNotWithinScopeIsNotDrawnAndIsInNoPassRateWhereItLeavesAfterwards() {
        var address = drawn("政务范围", "八", "100");
        answerDisputes();
        assertThat(jdbc.sql("""
                select count(*) from inspection.drawn_account join register.account on account.id = account_id
                 where spot_check_id = :id and in_scope is false
                """)
                        .param("id", UUID.fromString(id(address)))
                        .query(Long.class)
                        .single())
                .isZero();
        var one = jdbc.sql("select account_id from inspection.drawn_account where spot_check_id = :id and place = 1")
                .param("id", UUID.fromString(id(address)))
                .query(UUID.class)
                .single();
        scope(one, false);
        assertThat(post("duruo", address + "/results")).hasStatus3xxRedirection();
        scope(one, true);
        assertThat(jdbc.sql(
                                "select outcome || reason from inspection.drawn_account where spot_check_id = :id and place = 1")
                        .param("id", UUID.fromString(id(address)))
                        .query(String.class)
                        .single())
                .startsWith("OUT_OF_SCOPE不在政务范围，不检查：台账从");
        assertThat(page("duruo", address)).bodyText().contains("不在政务范围，不检查", "不再检查");
    }

    private void scope(UUID account, boolean within) {
        jdbc.sql("update register.account set in_scope = :within where id = :id")
                .param("within", within)
                .param("id", account)
                .update();
    }

    @Test
    void whatIsTypedWrongIsSaidAndKept() {
        assertThat(post("duruo", CHECKS, "name", "", "percent", "30"))
                .hasStatus(422)
                .bodyText()
                .contains("请写这次检查叫什么");
        assertThat(post("duruo", CHECKS, "name", "某次抽查", "percent", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("请填 1 到 100 的整数", "某次抽查");
        assertThat(post("duruo", CHECKS, "name", "某次抽查", "percent", "很多")).hasStatus(422);
        assertThat(post("duruo", CHECKS, "name", "某次抽查", "percent", "30", "seed", "长".repeat(101)))
                .hasStatus(422)
                .bodyText()
                .contains("种子最多");
    }

    @Test
    void resultsAreSettledOnceAndTheCircularSaysThem() throws Exception {
        var address = drawn("定结果", "9", "30");
        answerDisputes();
        assertThat(page("duruo", address + "/circular"))
                .hasStatus(409)
                .bodyText()
                .contains("请先定结果");
        assertThat(post("duruo", address + "/results")).hasStatus3xxRedirection();
        assertThat(post("duruo", address + "/results"))
                .hasStatus(409)
                .bodyText()
                .contains("不能再改");
        assertThat(page("duruo", address)).bodyText().contains("合格率", "结果已定", "下载通报");
        assertThat(trail("spot-check.settle", address)).isOne();
        var file = page("duruo", address + "/circular").getResponse().getContentAsByteArray();
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("定结果情况通报");
            assertThat(document.getTables().getFirst().getText()).contains("合计\t" + count(address));
            assertThat(document.getParagraphs())
                    .extracting(one -> one.getText())
                    .contains("示例市互联网信息办公室");
        }
        var printed = page("duruo", address + "/circular/pdf").getResponse().getContentAsByteArray();
        try (var document = Loader.loadPDF(printed)) {
            assertThat(new PDFTextStripper().getText(document)).contains("定结果情况通报", "合计", "不分名次");
        }
    }

    @Test
    void aCheckOfAllIsCalledNoDrawFromItsFormToItsCircular() throws Exception {
        assertThat(page("duruo", CHECKS + "/new?extent=ALL"))
                .hasStatusOk()
                .bodyText()
                .contains("全面检查一次", "定下名单")
                .doesNotContain("种子", "抽百分之几");
        var address = drawn("年底全面检查", "", "100");
        answerDisputes();
        assertThat(post("duruo", address + "/results")).hasStatus3xxRedirection();
        assertThat(page("duruo", address))
                .bodyText()
                .contains("检查的账号", "全部" + count(address) + "个", "检查名单.txt")
                .doesNotContain("种子", "抽中", "重抽");
        var printed = page("duruo", address + "/circular/pdf").getResponse().getContentAsByteArray();
        try (var document = Loader.loadPDF(printed)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\R", ""))
                    .contains("年底全面检查情况通报", "全部检查", "一、检查结果", "不代表名次")
                    .doesNotContain("抽");
        }
    }

    @Test
    void whileADisputeWaitsNoResultIsSettled() {
        var address = drawn("有申诉", "5", "100");
        jdbc.sql("""
                update inspection.finding set state = 'DISPUTED', disputed_by = :by
                 where id = (select id from inspection.finding where state = 'OPEN' and severity = 'VETO' order by id desc limit 1)
                """).param("by", signed.person("hejia").value()).update();
        assertThat(post("duruo", address + "/results"))
                .hasStatus(409)
                .bodyText()
                .contains("申诉没有答复");
    }

    @Test
    void ofTwoWhoSettleAtOnceOneIsTold() throws InterruptedException {
        var address = drawn("同时", "6", "10");
        answerDisputes();
        var check = SpotCheckId.of(id(address));
        var outcomes = Race.of(() -> settled(check), () -> settled(check));
        assertThat(outcomes).containsExactlyInAnyOrder("done", "spot-check.settle.already");
    }

    @Test
    void aUnitReadsItAndDrawsNone() {
        var address = drawn("单位来看", "8", "30");
        assertThat(page("hejia", address))
                .hasStatusOk()
                .bodyText()
                .contains("单位来看")
                .doesNotContain("定结果</button>");
        assertThat(page("hejia", CHECKS)).hasStatusOk().bodyText().doesNotContain("抽一次");
        assertThat(page("hejia", CHECKS + "/new")).hasStatus(403);
        assertThat(post("hejia", address + "/results")).hasStatus(403);
        assertThat(page("luyuan", address)).hasStatus(403);
    }

    private void answerDisputes() {
        jdbc.sql("update inspection.finding set state = 'UPHELD' where state = 'DISPUTED'")
                .update();
    }

    private SpotCheckId settled(SpotCheckId check) {
        desk.settle(check, signed.actor("duruo"));
        return check;
    }

    private String drawn(String name, String seed, String percent) {
        return drawn(name, seed, percent, "");
    }

    private String drawn(String name, String seed, String percent, String tier) {
        var answer = post("duruo", CHECKS, "name", name, "seed", seed, "percent", percent, "tier", tier);
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private int count(String address) {
        return jdbc.sql("select drawn from inspection.spot_check where id = :id")
                .param("id", UUID.fromString(id(address)))
                .query(Integer.class)
                .single();
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private long trail(String act, String address) {
        return jdbc.sql("select count(*) from audit.entry where what = :act and thing = :id")
                .params(Map.of("act", act, "id", id(address)))
                .query(Long.class)
                .single();
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
