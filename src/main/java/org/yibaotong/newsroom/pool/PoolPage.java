package org.yibaotong.newsroom.pool;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.ListEdge;
import org.yibaotong.shared.Rows;

/**
 * The pool, ready to print.
 *
 * @param older where the next page of all begins, or null on the last; what waits and what is held has numbered pages
 */
public record PoolPage(
        Rows<PoolRow> rows,
        PoolFilter filter,
        long waiting,
        long routine,
        String sentence,
        List<PoolItem.Choice> stories,
        @Nullable ListEdge older) {}
