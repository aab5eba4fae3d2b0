package org.yibaotong.newsroom.pool;

import java.util.List;
import org.yibaotong.shared.Rows;

/** The pool, ready to print. */
public record PoolPage(Rows<PoolRow> rows, PoolFilter filter, long waiting, String sentence, List<Choice> units) {

    /** One unit to choose. */
    public record Choice(String id, String name) {}
}
