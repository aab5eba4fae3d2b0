package org.yibaotong.inspection.spotcheck;

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

/** A circular as a Word file (.docx), set as offices set theirs; whoever sends it round may still write in it. */
final class CircularDocument {

    private static final String TITLE_FONT = "宋体";
    private static final String HEADING_FONT = "黑体";
    private static final String TEXT_FONT = "仿宋";
    private static final int TITLE_SIZE = 22;
    private static final int TEXT_SIZE = 16;
    private static final int TABLE_SIZE = 12;
    private static final int TWO_CHARACTERS = 640;
    private static final List<String> RESULTS = List.of("抽查", "合格", "不合格", "判断不了", "已停更或关停", "合格率");
    private static final List<String> FAILING = List.of("账号名称", "平台", "主办单位", "不合格的原因");

    private final XWPFDocument document;

    private CircularDocument(XWPFDocument document) {
        this.document = document;
    }

    /** @param told paragraphs before the tables: what was checked, how it was drawn, what came of it */
    static byte[] of(String title, List<String> told, Circular circular, String unit, String day) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            new CircularDocument(document).write(title, told, circular, unit, day);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String title, List<String> told, Circular circular, String unit, String day) {
        var heading = document.createParagraph();
        heading.setAlignment(ParagraphAlignment.CENTER);
        run(heading, title, TITLE_FONT, TITLE_SIZE, true);
        told.forEach(this::text);
        heading("一、抽查结果");
        circular.tables().forEach(table -> results(table, circular.total()));
        text("合格率只算能判断的：合格的除以合格与不合格之和。“判断不了”是没有数，不算合格，也不算不合格；判断不了的过半，就不算合格率。");
        heading("二、不合格的账号");
        failing(circular.failing());
        signed(unit);
        signed(day);
    }

    private void results(Circular.Table table, Circular.Line total) {
        text(table.title() + "：");
        var heading = new ArrayList<>(List.of(table.by()));
        heading.addAll(RESULTS);
        var rows =
                new ArrayList<>(table.lines().stream().map(Circular.Line::cells).toList());
        rows.add(total.cells());
        table(heading, rows);
    }

    private void failing(List<Drawn> failing) {
        if (failing.isEmpty()) {
            text("没有不合格的账号。");
            return;
        }
        text("按抽签的先后列出，不分名次。");
        table(
                FAILING,
                failing.stream()
                        .map(one -> List.of(one.name(), one.platform(), one.sponsor(), one.reason()))
                        .toList());
    }

    private void table(List<String> heading, List<List<String>> rows) {
        var table = document.createTable(rows.size() + 1, heading.size());
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        table.getRow(0).setRepeatHeader(true);
        fill(table.getRow(0).getTableCells(), heading, true);
        for (int row = 0; row < rows.size(); row++) {
            table.getRow(row + 1).setCantSplitRow(true);
            fill(table.getRow(row + 1).getTableCells(), rows.get(row), false);
        }
    }

    private static void fill(List<XWPFTableCell> cells, List<String> texts, boolean heading) {
        for (int column = 0; column < texts.size(); column++) {
            var paragraph = cells.get(column).getParagraphs().getFirst();
            run(paragraph, texts.get(column), heading ? HEADING_FONT : TEXT_FONT, TABLE_SIZE, false);
        }
    }

    private void heading(String text) {
        run(indented(), text, HEADING_FONT, TEXT_SIZE, false);
    }

    private void text(String text) {
        run(indented(), text, TEXT_FONT, TEXT_SIZE, false);
    }

    private void signed(String text) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        run(paragraph, text, TEXT_FONT, TEXT_SIZE, false);
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
