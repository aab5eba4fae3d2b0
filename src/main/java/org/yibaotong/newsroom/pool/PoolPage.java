package org.yibaotong.newsroom.pool;

import org.yibaotong.shared.Rows;

/** The pool, ready to print. */
public record PoolPage(Rows<PoolRow> rows, PoolFilter filter, long waiting, String sentence) {}
