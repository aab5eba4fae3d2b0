package org.yibaotong.identity.unit;

import org.jspecify.annotations.Nullable;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.shared.UnitId;

/**
 * One unit in a list.
 *
 * @param depth how many floors below the top of the list
 * @param above the short name of the unit above it, the parent
 * @param below how many open units belong to it
 */
public record UnitRow(
        UnitId id,
        @Nullable UnitId parent,
        int depth,
        String name,
        String shortName,
        Level level,
        String line,
        String code,
        String above,
        boolean closed,
        long people,
        long below) {

    public String url() {
        return "/desk/units/" + id;
    }
}
