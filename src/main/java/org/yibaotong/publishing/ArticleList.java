package org.yibaotong.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, newest first. Pages follow each other by the last article's number and not by counting, so that the
 * thousandth is as quick as the first.
 *
 * @param newer the number to list newer ones after, or null on the first page
 * @param older the number to list older ones before, or null on the last page
 */
public record ArticleList(
        List<ArticleRow> rows,
        @Nullable Long newer,
        @Nullable Long older) {

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
