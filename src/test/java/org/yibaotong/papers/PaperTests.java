package org.yibaotong.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.yibaotong.papers.Paper.Cell;
import org.yibaotong.papers.Paper.Table;

/** A paper says the same as a Word file and as a PDF, and can be read where it was not written. */
class PaperTests {

    private static final Paper PAPER = Paper.titled("二季度抽查情况通报")
            .text("抽中471个，合格率90.87%。㐂𠮷字😀也在。")
            .heading("一、抽查结果")
            .table(
                    List.of("层级", "合格"),
                    IntStream.range(0, 60)
                            .mapToObj(row -> List.of("街镇级" + row, "428"))
                            .toList())
            .nextPage("签字页")
            .with(new Table(
                    List.of(3, 7),
                    false,
                    List.of(List.of(Cell.label("分管负责人"), Cell.of("").roomy(4)))))
            .signed("2025年7月1日")
            .done();

    @Test
    void whatIsWrittenIsFoundAgain() throws IOException {
        assertThat(text(PdfFile.of(PAPER)))
                .contains("二季度抽查情况通报", "抽中471个，合格率90.87%。", "𠮷字😀也在", "街镇级59", "签字页", "分管负责人", "2025年7月1日");
    }

    @Test
    void aMachineWithoutChineseTypefacesNamesOneThatReadersHave() throws IOException {
        var file = PdfFile.of(PAPER, Optional.empty(), Optional.empty());
        assertThat(text(file)).contains("二季度抽查情况通报", "街镇级59", "分管负责人");
        try (var document = Loader.loadPDF(file)) {
            var fonts = document.getPage(0).getResources();
            assertThat(fonts.getFont(fonts.getFontNames().iterator().next()).getName())
                    .startsWith("STSong-Light");
        }
    }

    @Test
    void aLongTableGoesOnWithItsHeadingAndTheNextPageIsOne() throws IOException {
        try (var document = Loader.loadPDF(PdfFile.of(PAPER))) {
            assertThat(document.getNumberOfPages()).isEqualTo(4);
            var second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(second.getText(document)).startsWith("层级").contains("— 2 —");
        }
    }

    @Test
    void wordSaysTheSame() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(WordFile.of(PAPER)));
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains("二季度抽查情况通报", "街镇级59", "签字页", "分管负责人", "2025年7月1日");
            assertThat(document.getTables()).hasSize(2);
        }
    }

    @Test
    void linesBreakAsChineseIsSet() {
        var type = new NamedType();
        var lines = new Lines(type, 10).of("通报里说：合格率90.87%，《意见》里也说。", 60, 20);
        assertThat(lines).noneMatch(line -> line.matches("^[，。：》%].*")).noneMatch(line -> line.endsWith("《"));
        assertThat(lines.getFirst()).hasSizeLessThanOrEqualTo(4);
        assertThat(String.join("", lines)).isEqualTo("通报里说：合格率90.87%，《意见》里也说。");
        assertThat(new Lines(type, 10).of("a".repeat(500), 60, 0)).allMatch(line -> line.length() <= 12);
        assertThat(new Lines(type, 10).of("", 60, 0)).containsExactly("");
        assertThat(new Lines(type, 10).of("字", 1, 0)).containsExactly("字");
    }

    private static String text(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
