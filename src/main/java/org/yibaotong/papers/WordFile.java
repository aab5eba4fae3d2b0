package org.yibaotong.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.yibaotong.papers.Paper.Cell;
import org.yibaotong.papers.Paper.Heading;
import org.yibaotong.papers.Paper.NextPage;
import org.yibaotong.papers.Paper.Part;
import org.yibaotong.papers.Paper.Signed;
import org.yibaotong.papers.Paper.Table;
import org.yibaotong.papers.Paper.Text;

/** A paper as a Word file (.docx), set as offices set theirs; whoever sends it round may still write in it. */
public final class WordFile {

    private static final String TITLE_FONT = "宋体";
    private static final String HEADING_FONT = "黑体";
    private static final String TEXT_FONT = "仿宋";
    private static final int TITLE_SIZE = 22;
    private static final int TEXT_SIZE = 16;
    private static final int TABLE_SIZE = 12;
    private static final int NUMBER_SIZE = 14;

    /** In twentieths of a point. */
    private static final int TWO_CHARACTERS = 640;

    private static final int LINE = 340;
    private static final int TEXT_WIDTH = 8_840;

    private final XWPFDocument document;

    private WordFile(XWPFDocument document) {
        this.document = document;
    }

    public static byte[] of(Paper paper) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            new WordFile(document).write(paper);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Paper paper) {
        page();
        title(paper.title(), false);
        paper.parts().forEach(this::write);
    }

    /** A4, with the margins of GB/T 9704. */
    private void page() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11_906));
        size.setH(BigInteger.valueOf(16_838));
        size.setOrient(STPageOrientation.PORTRAIT);
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(2_098));
        margins.setBottom(BigInteger.valueOf(1_984));
        margins.setLeft(BigInteger.valueOf(1_588));
        margins.setRight(BigInteger.valueOf(1_474));
        number();
    }

    /** — 1 — at the foot of every page. */
    private void number() {
        var paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        run(paragraph, "— ", TITLE_FONT, NUMBER_SIZE, false);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        run(paragraph, " —", TITLE_FONT, NUMBER_SIZE, false);
    }

    private void write(Part part) {
        switch (part) {
            case Heading(var text) -> run(indented(), text, HEADING_FONT, TEXT_SIZE, false);
            case Text(var text) -> run(indented(), text, TEXT_FONT, TEXT_SIZE, false);
            case Signed(var text) -> signed(text);
            case NextPage(var titled) -> title(titled, true);
            case Table table -> table(table);
        }
    }

    private void title(String text, boolean onNextPage) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setPageBreak(onNextPage);
        run(paragraph, text, TITLE_FONT, TITLE_SIZE, true);
    }

    private void signed(String text) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        run(paragraph, text, TEXT_FONT, TEXT_SIZE, false);
    }

    private void table(Table table) {
        var written = document.createTable(table.rows().size(), 1);
        written.setWidthType(TableWidthType.PCT);
        written.setWidth("100%");
        grid(written, table.widths());
        for (int row = 0; row < table.rows().size(); row++) {
            var into = written.getRow(row);
            into.setCantSplitRow(true);
            into.setRepeatHeader(table.headed() && row == 0);
            fill(into, table.rows().get(row), table.widths());
        }
    }

    private static void grid(XWPFTable written, List<Integer> widths) {
        var grid = written.getCTTbl().getTblGrid() == null
                ? written.getCTTbl().addNewTblGrid()
                : written.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(width -> grid.addNewGridCol().setW(width(widths, width)));
    }

    private static BigInteger width(List<Integer> widths, int part) {
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        return BigInteger.valueOf((long) TEXT_WIDTH * part / all);
    }

    private static void fill(XWPFTableRow row, List<Cell> cells, List<Integer> widths) {
        int column = 0;
        int lines = 1;
        for (var cell : cells) {
            var into = column == 0 ? row.getCell(0) : row.addNewTableCell();
            int part = widths.subList(column, column + cell.columns()).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            put(into, cell, width(widths, part));
            column += cell.columns();
            lines = Math.max(lines, cell.lines());
        }
        if (lines > 1) {
            row.setHeight(lines * LINE);
        }
    }

    private static void put(XWPFTableCell into, Cell cell, BigInteger width) {
        var properties = into.getCTTc().isSetTcPr()
                ? into.getCTTc().getTcPr()
                : into.getCTTc().addNewTcPr();
        var written = properties.addNewTcW();
        written.setW(width);
        if (cell.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
        }
        var paragraph = into.getParagraphs().getFirst();
        var font = cell.isLabel() ? HEADING_FONT : TEXT_FONT;
        for (var line : cell.text().lines().toList()) {
            run(paragraph, line, font, TABLE_SIZE, false);
            paragraph = into.addParagraph();
        }
        if (into.getParagraphs().size() > 1) {
            into.removeParagraph(into.getParagraphs().size() - 1);
        }
    }

    private XWPFParagraph indented() {
        var paragraph = document.createParagraph();
        paragraph.setIndentationFirstLine(TWO_CHARACTERS);
        return paragraph;
    }

    private static void run(XWPFParagraph paragraph, String text, String font, int size, boolean bold) {
        var run = paragraph.createRun();
        run.setText(text);
        run.setFontFamily(font);
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
        run.setBold(bold);
    }
}
