package org.yibaotong.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.yibaotong.papers.Paper.Cell;
import org.yibaotong.papers.Paper.Table;

/** A table on the pages of a PDF; a row stays on one page, and the heading comes again on the next. */
final class PdfTable {

    private static final float SIZE = 12;
    private static final float LINE = 16;
    private static final float EDGE = 3;

    private final PdfPages pages;
    private final Type text;
    private final Type headings;

    /** A cell with its lines. */
    private record Set(Cell cell, float left, float width, List<String> lines) {}

    PdfTable(PdfPages pages, Type text, Type headings) {
        this.pages = pages;
        this.text = text;
        this.headings = headings;
    }

    void write(Table table) throws IOException {
        pages.skip(EDGE);
        for (var row : table.rows()) {
            var cells = set(row, table.widths());
            boolean isNext = pages.room(Math.min(height(cells), pages.height()));
            if (isNext && table.headed()) {
                put(set(table.rows().getFirst(), table.widths()));
            }
            put(cells);
        }
        pages.skip(EDGE);
    }

    private List<Set> set(List<Cell> row, List<Integer> widths) {
        float unit =
                PdfPages.WIDTH / widths.stream().mapToInt(Integer::intValue).sum();
        var cells = new ArrayList<Set>();
        float left = 0;
        int column = 0;
        for (var cell : row) {
            int parts = widths.subList(column, column + cell.columns()).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            float width = parts * unit;
            cells.add(new Set(cell, left, width, new Lines(type(cell), SIZE).of(cell.text(), width - 2 * EDGE, 0)));
            left += width;
            column += cell.columns();
        }
        return cells;
    }

    private void put(List<Set> cells) {
        float height = height(cells);
        for (var one : cells) {
            pages.box(one.left(), one.width(), height);
            float down = one.cell().isLabel() ? (height - one.lines().size() * LINE) / 2 : EDGE;
            for (var line : one.lines()) {
                pages.at(type(one.cell()), line, SIZE, one.left() + EDGE, down + (LINE - SIZE) / 2);
                down += LINE;
            }
        }
        pages.skip(height);
    }

    private static float height(List<Set> cells) {
        int lines = cells.stream()
                .mapToInt(one -> Math.max(one.lines().size(), one.cell().lines()))
                .max()
                .orElse(1);
        return lines * LINE + 2 * EDGE;
    }

    private Type type(Cell cell) {
        return cell.isLabel() ? headings : text;
    }
}
