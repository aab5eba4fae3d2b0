package org.yibaotong.sheets;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.yibaotong.shared.Refusal;

/** Puts the cells of one sheet together into rows, and stops at the first that is one too many. */
final class Cells {

    static final int MAX_COLUMNS = 60;
    private static final int ROWS_FOR_TITLES = 100;

    /** So many characters beyond what a cell usually has: one text may stand in all cells, and the file be small. */
    private static final int MAX_BEYOND = 20_000_000;

    private final SheetLimits limits;
    private final MergedDown merged;
    private final SheetListener listener;
    private List<String> cells = new ArrayList<>();
    private int row;
    private int filled;
    private int beyond;

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
        beyond += Math.max(0, clean.length() - CellText.LINE_LONGEST);
        Refusal.when(beyond > MAX_BEYOND, "sheet.read.cells-too-long");
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

    private String clean(String text) {
        return listener.keepsLines() ? CellText.cleanLines(text) : CellText.cleanLine(text);
    }
}
