package org.yibaotong.sheets;

import java.util.List;

/** One sheet of a file: rows of cells, all of them plain text. Row and column count from 0. */
public record Sheet(List<List<String>> rows) {

    public Sheet {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
