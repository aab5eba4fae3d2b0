package org.yibaotong.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.Refusals.assertThatRefusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent: read as a table, or refused with a reason. */
class SheetFileTests {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @Test
    void whatIsWrittenIsReadAgain() {
        var rows = List.of(List.of("河西社区", "000101001001"), List.of("=1+1", ""));
        var sheet = SheetFile.read(Workbook.write("单位", List.of("单位名称", "编码"), rows))
                .getFirst();
        assertThat(sheet.rows())
                .containsExactly(List.of("单位名称", "编码"), List.of("河西社区", "000101001001"), List.of("=1+1"));
    }

    @Test
    void theLinesOfACellStayApartForWhoeverAsksForThem() {
        var file = Workbook.write("网站", List.of("栏目"), List.of(List.of("通知　公告 \r\n工作动态"), List.of("长".repeat(5_000))));
        assertThat(SheetFile.read(file).getFirst().rows())
                .containsExactly(List.of("栏目"), List.of("通知 公告 工作动态"), List.of("长".repeat(500)));
        var heard = new ArrayList<String>();
        SheetFile.read(file, SheetLimits.USUAL, keepingLines(heard));
        assertThat(heard).containsExactly("栏目", "通知 公告\n工作动态", "长".repeat(3_999) + CellText.CUT);
        assertThat(CellText.line(heard.getLast())).hasSize(500);
    }

    /** One text may stand in every cell, and the file be small. */
    @Test
    void tooManyLongCellsAreRefused() {
        var file = ("栏目\n" + ("x".repeat(4_000) + "\n").repeat(5_800)).getBytes(StandardCharsets.UTF_8);
        assertThatRefusal(() -> SheetFile.read(file, SheetLimits.LARGE, keepingLines(new ArrayList<>())))
                .isEqualTo("sheet.read.cells-too-long");
    }

    private static SheetListener keepingLines(List<String> heard) {
        return new SheetListener() {
            @Override
            public void sheet(String name) {}

            @Override
            public void row(int number, List<String> cells) {
                heard.addAll(cells);
            }

            @Override
            public boolean keepsLines() {
                return true;
            }
        };
    }

    @Test
    void aLongCodeKeptAsANumberIsReadInFull() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue(430101001001d);
            workbook.write(out);
            assertThat(SheetFile.read(out.toByteArray()).getFirst().rows().getFirst())
                    .containsExactly("430101001001");
        }
    }

    @Test
    void whatIsMergedDownAColumnStandsForEveryRowAndATitleStandsOnce() throws IOException {
        for (var workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            var sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("单位一览表");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:B1"));
            sheet.createRow(1).createCell(0).setCellValue("望江街道");
            sheet.getRow(1).createCell(1).setCellValue("河西社区");
            sheet.createRow(2).createCell(1).setCellValue("竹园社区");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            workbook.close();
            assertThat(SheetFile.read(out.toByteArray()).getFirst().rows())
                    .containsExactly(List.of("单位一览表"), List.of("望江街道", "河西社区"), List.of("望江街道", "竹园社区"));
        }
    }

    @Test
    void cellsMergedBeyondTheLastRowFillOnlyTheRowsThereAre() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("望江街道");
            workbook.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("A1:A1048576"));
            workbook.write(out);
            assertThat(SheetFile.read(out.toByteArray()).getFirst().rows()).containsExactly(List.of("望江街道"));
        }
    }

    @Test
    void theOldExcelFormatIsRead() throws IOException {
        try (var workbook = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var row = workbook.createSheet().createRow(0);
            row.createCell(0).setCellValue("单位");
            row.createCell(1).setCellValue(430101001001d);
            workbook.write(out);
            assertThat(SheetFile.read(out.toByteArray()).getFirst().rows().getFirst())
                    .containsExactly("单位", "430101001001");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void textIsReadInEitherCharset(String charset) {
        var text = "单位名称,备注\r\n\"河西社区\",\"甲,乙\"\"丙\"\"\r\n丁\"\n";
        assertThat(SheetFile.read(text.getBytes(Charset.forName(charset)))
                        .getFirst()
                        .rows())
                .containsExactly(List.of("单位名称", "备注"), List.of("河西社区", "甲,乙\"丙\" 丁"));
    }

    @Test
    void aMarkOfExcelBeforeTheTextIsNoCell() {
        assertThat(SheetFile.read("\uFEFF单位\t编码".getBytes(StandardCharsets.UTF_8))
                        .getFirst()
                        .rows())
                .containsExactly(List.of("单位", "编码"));
    }

    @Test
    void whatCannotBeSeenIsNotRead() {
        assertThat(SheetFile.read(" 河\u200B西\u3000社区\u00A0 ,x".getBytes(StandardCharsets.UTF_8))
                        .getFirst()
                        .rows())
                .containsExactly(List.of("河西 社区", "x"));
    }

    @Test
    void aTextOfTwoCharsetsIsReadLineByLine() throws IOException {
        var out = new ByteArrayOutputStream();
        out.write("单位,备注\n河西社区,甲\n".getBytes(StandardCharsets.UTF_8));
        out.write("竹园社区,联通\n联通\n".getBytes(GB18030));
        assertThat(SheetFile.read(out.toByteArray()).getFirst().rows())
                .containsExactly(List.of("单位", "备注"), List.of("河西社区", "甲"), List.of("竹园社区", "联通"), List.of("联通"));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatRefusal(() -> SheetFile.read(new byte[0])).isEqualTo("sheet.read.empty");
    }

    @Test
    void aHugeFileIsRefused() {
        assertThatRefusal(() -> SheetFile.read(new byte[SheetFile.MAX_BYTES + 1]))
                .isEqualTo("sheet.read.too-large");
    }

    @Test
    void tooManyRowsAreRefused() {
        var text = "a\n".repeat(SheetLimits.USUAL.rows() + 1);
        assertThatRefusal(() -> SheetFile.read(text.getBytes(GB18030))).isEqualTo("sheet.read.too-many-rows");
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        assertThatRefusal(() -> SheetFile.read(zip(70 << 20))).isEqualTo("sheet.read.bomb");
    }

    @Test
    void aZipThatIsNoWorkbookIsRefused() throws IOException {
        assertThatRefusal(() -> SheetFile.read(zip(10))).isEqualTo("sheet.read.not-a-sheet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 abc", "<html><table>", "\u0001\u0002\u0003", "\u0000\u0000a,b", "{\"a\":1}"})
    void somethingElseUnderARightNameIsRefused(String content) {
        assertThatRefusal(() -> SheetFile.read(content.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sheet.read.not-a-sheet");
    }

    @Test
    void aBrokenOldWorkbookIsRefused() {
        var broken = new byte[600];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, broken, 0, 4);
        assertThatRefusal(() -> SheetFile.read(broken)).isEqualTo("sheet.read.not-a-sheet");
    }

    @Test
    void anEntityFromOutsideIsNotFetched() throws IOException {
        var hostile = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(hostile.getBytes(StandardCharsets.UTF_8));
        }
        assertThatRefusal(() -> SheetFile.read(out.toByteArray())).isEqualTo("sheet.read.not-a-sheet");
    }

    private static byte[] zip(int size) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(new byte[size]);
        }
        return out.toByteArray();
    }
}
