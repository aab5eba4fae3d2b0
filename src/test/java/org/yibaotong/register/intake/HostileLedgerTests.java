package org.yibaotong.register.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yibaotong.YibaotongTest;
import org.yibaotong.sheets.SheetFile;

/** Whatever file is sent in as a ledger: what can be read of it is read, and for the rest the page says why not. */
@YibaotongTest
class HostileLedgerTests extends LedgerSender {

    private String unit = "";
    private List<List<String>> rows = List.of();

    @BeforeEach
    void aLedgerOfThree() {
        unit = newUnit();
        rows = List.of(
                List.of("名称", "平台", "单位"),
                List.of("甲" + unit, "公众号", unit),
                List.of("乙" + unit, "微博", unit),
                List.of("丙" + unit, "抖音", unit));
    }

    @Test
    void aSheetThatSaysItIsLargerThanItIsIsReadAsItIs() throws IOException {
        assertReadInFull(HostileLedger.lyingAboutItsSize(rows));
    }

    @Test
    void aWrappingThatLiesAboutTheSizeOfItsPartsIsReadAsItIs() throws IOException {
        assertReadInFull(HostileLedger.withAWrappingThatLies(rows));
    }

    @Test
    void aMillionEmptyRowsAreNoRows() throws IOException {
        assertReadInFull(HostileLedger.withAMillionEmptyRows(rows));
    }

    @Test
    void aRowFarBelowTheRestIsSaidToBeTooFar() throws IOException {
        assertRefused("很长.xlsx", HostileLedger.withALastRowFarBelow(rows), "行数太多，一次最多 100,000 行");
    }

    @Test
    void formulasAreWhatTheyLastCameToAndNothingIsFetchedOrRun() throws IOException {
        try (var elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var link = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/别处.xlsx";
            var preview = upload("公式.xlsx", HostileLedger.withFormulas(rows, "甲乙" + unit, "别处" + unit, link), unit);
            assertThat(page(preview)).bodyText().contains("甲乙" + unit, "别处" + unit, "导入3行");
            run(preview);
            assertNobodyCame(elsewhere);
        }
        var sheet = page("/desk/accounts/sheet?q=calc").getResponse().getContentAsByteArray();
        assertThat(SheetFile.read(sheet).getFirst().rows())
                .anySatisfy(row -> assertThat(row).contains("=cmd|'/c calc'!A0"));
    }

    /** Whoever came before would stand in line, and be let in at once. */
    private static void assertNobodyCame(ServerSocket door) throws IOException {
        door.setSoTimeout(1);
        assertThatThrownBy(door::accept).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void macrosAreLeftAlone() throws IOException {
        assertReadInFull(HostileLedger.withMacros(rows));
    }

    @Test
    void aLockedWorkbookIsSaidToBeLocked() throws Exception {
        assertRefused("有密码.xlsx", HostileLedger.locked(rows), "这个表格设了密码");
        assertRefused("有密码.xls", HostileLedger.lockedInTheOldFormat(), "这个表格设了密码");
    }

    @Test
    void aTextThatChangesItsCharsetInTheMiddleIsReadLineByLine() throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(("名称,平台,单位\n甲%1$s,公众号,%1$s\n".formatted(unit)).getBytes(UTF_8));
        out.write(("乙%1$s,微博,%1$s\n丙%1$s,抖音,%1$s\n".formatted(unit)).getBytes(Charset.forName("GB18030")));
        assertThat(page(upload("两半.csv", out.toByteArray(), unit)))
                .bodyText()
                .contains("甲" + unit, "乙" + unit, "丙" + unit, "导入3行");
    }

    @Test
    void aLineThatIsInNoCharsetIsNamed() throws IOException {
        var out = new ByteArrayOutputStream();
        out.write("名称,平台,单位\n甲,公众号,望江区\n".getBytes(UTF_8));
        out.write(new byte[] {(byte) 0xFF, (byte) 0xFF, ',', 'x', '\n'});
        assertRefused("坏了.csv", out.toByteArray(), "第 3 行的字认不出来");
    }

    @Test
    void aQuoteThatIsNeverClosedIsNamed() {
        var csv = "名称,平台,单位\n甲,公众号,望江区\n\"乙,微博,望江区\n丙,抖音,望江区\n";
        assertRefused("引号.csv", csv.getBytes(UTF_8), "从第 3 行起有一个引号没有配成对");
    }

    @Test
    void ofTenColumnsOfOneNameTheFirstCountsAndTheOthersAreAskedAbout() {
        var names = String.join(",", Collections.nCopies(10, "名称"));
        var others = ",旧名".repeat(9);
        var preview = upload("十列.csv", "%s,平台,单位\n甲%3$s%s,公众号,%s\n".formatted(names, others, unit), unit);
        assertThat(page(preview)).bodyText().contains("认出3列", "没认出来：名称", "甲" + unit, "导入1行");
        assertThat(page(preview + "/headings/0")).bodyText().contains("旧名", "不要这一列");
    }

    private void assertReadInFull(byte[] file) {
        assertThat(page(upload("台账.xlsx", file, unit))).bodyText().contains("甲" + unit, "乙" + unit, "丙" + unit, "导入3行");
    }

    private void assertRefused(String name, byte[] file, String words) {
        assertThat(send(name, file, unit)).hasStatus(422).bodyText().contains(words);
    }
}
