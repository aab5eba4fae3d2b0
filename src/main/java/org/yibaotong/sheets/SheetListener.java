package org.yibaotong.sheets;

import java.util.List;

/** Hears a file sheet by sheet and row by row, so that a large one never stands in memory as a whole. */
public interface SheetListener {

    void sheet(String name);

    /**
     * A row with something in it; the empty ones between are passed over.
     *
     * @param number counted from 0
     */
    void row(int number, List<String> cells);

    /** Whether the lines within a cell are to stay apart, and long ones whole. */
    default boolean keepsLines() {
        return false;
    }
}
