package org.yibaotong.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.util.TempFile;
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
