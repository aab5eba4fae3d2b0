package org.yibaotong.sheets;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.Refusals.assertThatRefusal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Workbooks as other programs write them: each is read as the library itself would read it. */
class OddWorkbookTests {

    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final String ODD_TEXTS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:x="urn:x" count="999999999" uniqueCount="7">
            <si><t>平常</t></si>
            <si><r><t>两</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 段</t></r></si>
            <si><t>一_x000D_行_x005F_x0041_</t></si>
            <si><t>東</t><rPh sb="0" eb="1"><t>ヒガシ</t></rPh></si>
            <si><t/></si>
            <si><t><![CDATA[<甲>]]>&amp;</t><x:t>别处</x:t></si>
            <si/>
            </sst>""";

    @Test
    void sharedTextsReadAsInTheLibrarysOwnTable() throws Exception {
        var file = rewritten(workbook(), TEXTS, xml -> ODD_TEXTS.getBytes(UTF_8));
        try (var opened = OPCPackage.open(new ByteArrayInputStream(file))) {
            var texts = SharedTexts.of(opened);
            var library = new ReadOnlySharedStringsTable(opened);
            assertThat(IntStream.range(0, 7)
                            .mapToObj(at -> texts.getItemAt(at).toString())
                            .toList())
                    .contains("平常", "两 段", "東 ヒガシ", "", "<甲>&")
                    .isEqualTo(IntStream.range(0, 7)
                            .mapToObj(at -> library.getItemAt(at).toString())
                            .toList());
        }
    }

    @Test
    void aWorkbookWhoseCellsSayTextsThatAreNotThereIsRefused() throws IOException {
        var none = rewritten(workbook(), TEXTS, xml -> new byte[0]);
        var other =
                rewritten(workbook(), TEXTS, xml -> "<sst xmlns=\"urn:other\"><si><t>甲</t></si></sst>".getBytes(UTF_8));
        assertThatRefusal(() -> SheetFile.read(none)).isEqualTo("sheet.read.not-a-sheet");
        assertThatRefusal(() -> SheetFile.read(other)).isEqualTo("sheet.read.not-a-sheet");
    }

    @Test
    void mergedCellsAreFoundWhateverTheLettersOfTheSheetAreWrittenIn() throws IOException {
        var file = rewritten(
                workbook(),
                SHEET,
                xml -> xml.replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"").getBytes(UTF_16));
        assertThat(SheetFile.read(file).getFirst().rows())
                .containsExactly(List.of("望江街道", "河西社区"), List.of("望江街道", "竹园社区"));
    }

    @Test
    void cellsWithoutTheirPlaceStandOneAfterTheOther() throws IOException {
        var file = rewritten(
                workbook(),
                SHEET,
                xml -> xml.replaceAll(" r=\"[A-Z]*\\d+\"", "").getBytes(UTF_8));
        assertThat(SheetFile.read(file).getFirst().rows()).containsExactly(List.of("望江街道", "河西社区"), List.of("望江街道"));
    }

    private static byte[] workbook() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("望江街道");
            sheet.getRow(0).createCell(1).setCellValue("河西社区");
            sheet.createRow(1).createCell(1).setCellValue("竹园社区");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:A2"));
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] rewritten(byte[] workbook, String part, Function<String, byte[]> as) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(workbook));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var content = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().equals(part) ? as.apply(new String(content, UTF_8)) : content);
            }
        }
        return out.toByteArray();
    }
}
