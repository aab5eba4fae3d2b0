package org.yibaotong.closure.campaign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** The report of a campaign as a Word file (.docx), set as offices set theirs. */
final class ReportDocument {

    private static final int TITLE_SIZE = 22;
    private static final int TEXT_SIZE = 16;
    private static final int TABLE_SIZE = 12;
    private static final int TWO_CHARACTERS = 640;

    private final XWPFDocument document;

    private ReportDocument(XWPFDocument document) {
        this.document = document;
    }

    static byte[] of(CampaignPage page, String told, String proof) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            new ReportDocument(document).write(page, told, proof);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(CampaignPage page, String told, String proof) {
        var title = document.createParagraph();
        title.setAlignment(ParagraphAlignment.CENTER);
        run(title, page.name() + "报告", "宋体", TITLE_SIZE);
        text(told);
        text(proof);
        page.report().tables().forEach(table -> {
            text(table.title() + "：");
            table(table, page.report().total());
        });
        text("表里的次序是固定的，不排名次。");
    }

    private void text(String words) {
        var paragraph = document.createParagraph();
        paragraph.setIndentationFirstLine(TWO_CHARACTERS);
        run(paragraph, words, "仿宋", TEXT_SIZE);
    }

    private void table(Report.Table told, Tally total) {
        var table = document.createTable(told.lines().size() + 2, Report.NUMBERS.size() + 1);
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        var heading = new ArrayList<>(List.of(told.by()));
        heading.addAll(Report.NUMBERS);
        fill(table.getRow(0).getTableCells(), heading, "黑体");
        for (int row = 0; row < told.lines().size(); row++) {
            fill(table.getRow(row + 1).getTableCells(), told.lines().get(row).cells(), "仿宋");
        }
        fill(table.getRow(told.lines().size() + 1).getTableCells(), total.cells(), "黑体");
    }

    private static void fill(List<XWPFTableCell> cells, List<String> texts, String font) {
        for (int column = 0; column < texts.size(); column++) {
            run(cells.get(column).getParagraphs().getFirst(), texts.get(column), font, TABLE_SIZE);
        }
    }

    private static void run(XWPFParagraph paragraph, String text, String font, int size) {
        var run = paragraph.createRun();
        run.setText(text);
        run.setFontFamily(font);
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
    }
}
