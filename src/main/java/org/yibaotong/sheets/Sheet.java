package org.yibaotong.sheets;

import java.util.List;

/** One sheet of a file: rows of cells, all of them plain text, under a name where the file gives one. Row and column count from 0. */
public record Sheet(String name, List<List<String>> rows) {

    public Sheet {
        rows = rows.stream().map(List::copyOf).toList();
    }

    public Sheet(List<List<String>> rows) {
        this("", rows);
    }
}
