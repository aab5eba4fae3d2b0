package org.yibaotong.sheets;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Merged down a column, a value stands for every row. Merged across, it is a title and stands once. */
final class MergedDown {

    private final Iterator<CellRangeAddress> ranges;
    private final Map<Integer, Standing> standing = new HashMap<>();
    private @Nullable CellRangeAddress next;

    MergedDown(List<CellRangeAddress> ranges) {
        this.ranges = ranges.stream()
                .filter(range -> range.getLastRow() > range.getFirstRow() && range.getFirstColumn() < Cells.MAX_COLUMNS)
                .sorted(Comparator.comparingInt(CellRangeAddress::getFirstRow))
                .iterator();
        advance();
    }

    /** What stands in a column down to a row. */
    private record Standing(String text, int lastRow) {}

    /** Rows are given in order. */
    void into(int row, List<String> cells) {
        standing.values().removeIf(one -> one.lastRow() < row);
        standing.forEach((column, one) -> set(cells, column, one.text()));
        for (var range = next; range != null && range.getFirstRow() <= row; range = next) {
            if (range.getFirstRow() == row && range.getFirstColumn() < cells.size()) {
                begin(range, cells.get(range.getFirstColumn()));
            }
            advance();
        }
    }

    private void begin(CellRangeAddress range, String text) {
        if (!text.isEmpty()) {
            standing.put(range.getFirstColumn(), new Standing(text, range.getLastRow()));
        }
    }

    private void advance() {
        next = ranges.hasNext() ? ranges.next() : null;
    }

    private static void set(List<String> cells, int column, String text) {
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }
}
