package org.yibaotong.shared;

import java.util.List;

/** Some rows of a list, the page they stand on, and how many rows there are in all. */
public record Rows<T>(List<T> rows, Paging page, long total) {

    public Rows {
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public int pages() {
        return (int) Math.max(1, (total + Paging.SIZE - 1) / Paging.SIZE);
    }

    public long first() {
        return isEmpty() ? 0 : page.offset() + 1L;
    }

    public long last() {
        return page.offset() + (long) rows.size();
    }
}
