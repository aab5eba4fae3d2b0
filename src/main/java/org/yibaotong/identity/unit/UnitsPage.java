package org.yibaotong.identity.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Rows;

/**
 * The page of all units: the tree, or, once something is searched for, a list.
 *
 * @param found null shows the tree
 */
public record UnitsPage(
        long total,
        List<UnitRow> tree,
        @Nullable Rows<UnitRow> found,
        String q,
        String level,
        String line,
        boolean closed,
        List<String> lines) {}
