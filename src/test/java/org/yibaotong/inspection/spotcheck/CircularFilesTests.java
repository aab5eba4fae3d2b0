package org.yibaotong.inspection.spotcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibaotong.YibaotongTest;
import org.yibaotong.papers.Paper;
import org.yibaotong.papers.PdfFile;
import org.yibaotong.papers.WordFile;
import org.yibaotong.web.Words;
import org.zwobble.mammoth.DocumentConverter;

/** Both circulars, of a sample and of all, are read by programs that did not write them, and say the same figures. */
@YibaotongTest
class CircularFilesTests {

    private static final int FAILED = 43;

    @Autowired
    Words words;

    @ParameterizedTest
    @EnumSource(Extent.class)
    void anotherReaderFindsEveryTableInTheWordFileAndTheirSumsAddUp(Extent extent) throws IOException {
        var page = read(WordFile.of(paper(extent)));
        var tables = page.select("table");
        assertThat(tables).hasSize(4);
        tables.forEach(table -> assertThat(rows(table)).extracting(List::size).containsOnly(width(table)));
        assertThat(tables.subList(0, 3)).allSatisfy(CircularFilesTests::addsUp);
        assertThat(rows(tables.get(3))).hasSize(1 + FAILED);
        assertThat(page.select("p").eachText())
                .startsWith("情况通报")
                .contains("一、" + extent.checked() + "结果", "二、不合格的账号")
                .endsWith("示例市", "2025年7月1日");
    }

    @ParameterizedTest
    @EnumSource(Extent.class)
    void thePrintedOneSaysTheSameAndHasNoEmptyPage(Extent extent) throws IOException {
        try (var printed = Loader.loadPDF(PdfFile.of(paper(extent)))) {
            saysAll(printed, extent);
        }
    }

    @ParameterizedTest
    @EnumSource(Extent.class)
    void libreOfficeOpensTheWordFileAndShowsTheSame(Extent extent, @TempDir Path folder) throws Exception {
        assumeThat(isInstalled("soffice"))
                .as("LibreOffice (soffice) is not on this machine, so nobody looked whether it opens the circulars")
                .isTrue();
        Files.write(folder.resolve("circular.docx"), WordFile.of(paper(extent)));
        convert("pdf", "circular.docx", folder);
        try (var shown = Loader.loadPDF(folder.resolve("circular.pdf").toFile())) {
            saysAll(shown, extent);
        }
    }

    private static void saysAll(PDDocument shown, Extent extent) throws IOException {
        for (int page = 1; page <= shown.getNumberOfPages(); page++) {
            var text = new PDFTextStripper();
            text.setStartPage(page);
            text.setEndPage(page);
            assertThat(text.getText(shown).replaceAll("[—\\d\\s]", ""))
                    .as("page %d", page)
                    .isNotEmpty();
        }
        var all = new PDFTextStripper().getText(shown).replaceAll("\\s+", "");
        assertThat(all)
                .contains("情况通报", "一、" + extent.checked() + "结果", "二、不合格的账号", "今日头条5337160069.81%")
                .contains("合计471428430090.87%", "2025年7月1日");
        assertThat(all.split("20天没有更新", -1)).hasSize(FAILED + 1);
    }

    /** The last line of a table is the sum of those above it. */
    private static void addsUp(Element table) {
        var rows = rows(table);
        var total = rows.getLast();
        assertThat(total.getFirst()).isEqualTo("合计");
        for (int column = 1; column <= 5; column++) {
            int at = column;
            assertThat(IntStream.range(1, rows.size() - 1)
                            .mapToObj(rows::get)
                            .mapToInt(row -> Integer.parseInt(row.get(at)))
                            .sum())
                    .as("column %s", rows.getFirst().get(column))
                    .isEqualTo(Integer.parseInt(total.get(column)));
        }
    }

    private static int width(Element table) {
        return rows(table).getFirst().size();
    }

    private static List<List<String>> rows(Element table) {
        return table.select("tr").stream()
                .map(row -> row.select("td, th").stream().map(Element::text).toList())
                .toList();
    }

    /** By mammoth, which reads Word files on its own; ours are written by POI. */
    private static Document read(byte[] file) throws IOException {
        return Jsoup.parse(new DocumentConverter()
                .convertToHtml(new ByteArrayInputStream(file))
                .getValue());
    }

    private Paper paper(Extent extent) {
        var circular = Circular.of(extent, CircularTests.guizhou(), words);
        return CircularPaper.of("情况通报", List.of("二季度。"), circular, "示例市", "2025年7月1日");
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** With a profile of its own, beside whatever else is open on the machine. */
    private static void convert(String to, String file, Path folder) throws Exception {
        var office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        to,
                        file)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        try {
            assertThat(office.waitFor(3, TimeUnit.MINUTES))
                    .as("soffice comes to an end")
                    .isTrue();
        } finally {
            office.destroyForcibly();
        }
        assertThat(office.exitValue()).isZero();
    }
}
