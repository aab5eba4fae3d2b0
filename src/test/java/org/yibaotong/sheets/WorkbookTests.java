package org.yibaotong.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Tables handed out. */
class WorkbookTests {

    private static final Path ASIDE = Path.of(System.getProperty("java.io.tmpdir"));

    @Test
    void aTableOfAnyLengthStandsOnDiskUntilItIsRead() throws IOException {
        var before = files();
        try (var file = Workbook.file("台账", List.of("台账"), List.of("名称", "编码"), rows())) {
            assertThat(SheetFile.read(file.readAllBytes()).getFirst().rows())
                    .startsWith(List.of("台账"), List.of("名称", "编码"), List.of("账号0", "0"))
                    .hasSize(1_002);
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whatBreaksOffHalfWayLeavesNothingBehind() throws IOException {
        var before = files();
        assertThatThrownBy(() -> Workbook.file("台账", List.of(), List.of("名称"), () -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aPrintedTableIsAsWideAsThePaperWithItsHeadingOnEachPage() throws IOException {
        var file = Workbook.write("台账", List.of("台账"), List.of("名称", "编码"), rows());
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("2:2");
        }
    }

    @Test
    void anyColumnIsFilteredFromItsHeading() throws IOException {
        var file = Workbook.write("台账", List.of("台账"), List.of("名称", "编码"), rows());
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheetAt(0).getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A2:B1002");
        }
    }

    @Test
    void aTableWithoutRowsHasNothingToFilter() throws IOException {
        var file = Workbook.write("台账", List.of("名称"), List.of());
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheetAt(0).getCTWorksheet().isSetAutoFilter())
                    .isFalse();
        }
    }

    /** 007 stays 007; what cannot be a day is left as it was written. */
    @Test
    void numbersAndDaysAreReckonedWithAndCodesStayText() throws IOException {
        var rows = List.of(
                List.of("007", "12345", "2026-11-29", "2026-11-29 08:05"),
                List.of("0731-12345678", "不知道", "2026-02-30", "昨天"));
        var heading = List.of("编码", "粉丝", "开办日期", "看的时间");
        var file = Workbook.write(new WrittenSheet("台账", List.of(), heading, rows).reckoning("粉丝", "开办日期", "看的时间"));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var first = workbook.getSheetAt(0).getRow(1);
            assertThat(first.getCell(0).getStringCellValue()).isEqualTo("007");
            assertThat(first.getCell(1).getNumericCellValue()).isEqualTo(12_345);
            assertThat(first.getCell(2).getLocalDateTimeCellValue()).isEqualTo("2026-11-29T00:00");
            assertThat(first.getCell(3).getLocalDateTimeCellValue()).isEqualTo("2026-11-29T08:05");
            workbook.getSheetAt(0)
                    .getRow(2)
                    .forEach(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.STRING));
        }
        assertThat(SheetFile.read(file).getFirst().rows()).containsSequence(rows);
    }

    @Test
    void aColumnIsAsWideAsWhatStandsInItAndALongTextTakesSeveralLines() throws IOException {
        var rows = List.of(List.of("是", "望江区人民政府办公室", "很长的话".repeat(20)));
        var file = Workbook.write("台账", List.of("这一行写在表头上面，再长也不算列宽".repeat(5)), List.of("报", "主办单位", "情况"), rows);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(List.of(letters(sheet, 0), letters(sheet, 1), letters(sheet, 2)))
                    .isEqualTo(List.of(10, 22, 50));
            assertThat(sheet.getRow(2).getCell(1).getCellStyle().getWrapText()).isFalse();
            assertThat(sheet.getRow(2).getCell(2).getCellStyle().getWrapText()).isTrue();
        }
    }

    private static int letters(XSSFSheet sheet, int column) {
        return sheet.getColumnWidth(column) / 256;
    }

    @Test
    void noFolderIsSharedWithOtherProgramsOfTheMachine() throws IOException {
        Workbook.write("台账", List.of("名称"), List.of());
        var file = TempFile.createTempFile("rows", ".xml").toPath();
        var folder = TempFile.createTempDirectory("rows").toPath();
        Files.delete(file);
        Files.delete(folder);
        assertThat(file.getParent()).isEqualTo(ASIDE);
        assertThat(folder.getParent()).isEqualTo(ASIDE);
    }

    private static Iterable<List<String>> rows() {
        return () -> IntStream.range(0, 1_000)
                .mapToObj(row -> List.of("账号" + row, String.valueOf(row)))
                .iterator();
    }

    private static List<Path> files() throws IOException {
        try (var found = Files.list(ASIDE)) {
            return found.filter(file -> file.getFileName().toString().matches("sheet.*\\.xlsx"))
                    .sorted()
                    .toList();
        }
    }
}
