package org.yibaotong.sheets;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/** Puts the cells of one sheet together into rows, and stops at the first that is one too many. */
final class Cells {

    static final int MAX_COLUMNS = 60;
    static final int MAX_LENGTH = 500;
    private static final int ROWS_FOR_TITLES = 100;

    private final SheetLimits limits;
    private final MergedDown merged;
    private final SheetListener listener;
    private List<String> cells = new ArrayList<>();
    private int row;
    private int filled;

    Cells(String name, SheetLimits limits, List<CellRangeAddress> merged, SheetListener listener) {
        this.limits = limits;
        this.merged = new MergedDown(merged);
        this.listener = listener;
        listener.sheet(name);
    }

    /** Rows come in order, as every program writes them. */
    void put(int toRow, int column, String text) {
        var clean = clean(text);
        if (clean.isEmpty() || column >= MAX_COLUMNS) {
            return;
        }
        Refusal.when(toRow < row, "sheet.read.not-a-sheet");
        Refusal.when(
                toRow >= limits.rows() || ++filled > limits.cells(),
                "sheet.read.too-many-rows",
                limits.rows() - ROWS_FOR_TITLES);
        if (toRow > row) {
            end();
            row = toRow;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, clean);
    }

    /** Ends the row that was begun last. */
    void end() {
        if (!cells.isEmpty()) {
            merged.into(row, cells);
            listener.row(row, List.copyOf(cells));
            cells = new ArrayList<>();
        }
    }

    private static String clean(String text) {
        var line = PlainText.line(text);
        return line.length() > MAX_LENGTH ? PlainText.line(line.substring(0, MAX_LENGTH)) : line;
    }
}
