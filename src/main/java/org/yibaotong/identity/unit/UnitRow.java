package org.yibaotong.identity.unit;

import org.yibaotong.identity.Units.Level;
import org.yibaotong.shared.UnitId;

/**
 * One unit in a list.
 *
 * @param depth how many floors below the top of the list
 * @param below how many open units belong to it
 */
public record UnitRow(
        UnitId id,
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
