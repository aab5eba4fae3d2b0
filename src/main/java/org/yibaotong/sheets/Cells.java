package org.yibaotong.sheets;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/** Collects the cells of one file, and stops at the first that is one too many. */
final class Cells {

    static final int MAX_COLUMNS = 60;
    static final int MAX_LENGTH = 500;
    private static final int ROWS_FOR_TITLES = 100;

    private final SheetLimits limits;
    private final List<List<String>> rows = new ArrayList<>();
    private int filled;

    Cells(SheetLimits limits) {
        this.limits = limits;
    }

    void put(int row, int column, String text) {
        var clean = clean(text);
        if (clean.isEmpty() || column >= MAX_COLUMNS) {
            return;
        }
        Refusal.when(
                row >= limits.rows() || ++filled > limits.cells(),
                "sheet.read.too-many-rows",
                limits.rows() - ROWS_FOR_TITLES);
        var cells = row(row);
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, clean);
    }

    /** Merged down a column, a value stands for every row. Merged across, it is a title and stands once. */
    void fillDown(CellRangeAddress merged) {
        int column = merged.getFirstColumn();
        var text = at(merged.getFirstRow(), column);
        int last = Math.min(merged.getLastRow(), rows.size() - 1);
        for (int row = merged.getFirstRow() + 1; !text.isEmpty() && row <= last; row++) {
            put(row, column, text);
        }
    }

    private String at(int row, int column) {
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column)
                : "";
    }

    Sheet sheet(String name) {
        return new Sheet(name, rows);
    }

    private List<String> row(int number) {
        while (rows.size() <= number) {
            rows.add(new ArrayList<>());
        }
        return rows.get(number);
    }

    private static String clean(String text) {
        var line = PlainText.line(text);
        return line.length() > MAX_LENGTH ? PlainText.line(line.substring(0, MAX_LENGTH)) : line;
    }
}
