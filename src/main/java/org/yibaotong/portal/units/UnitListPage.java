package org.yibaotong.portal.units;

import java.util.List;
import org.yibaotong.portal.units.NamedUnits.Link;

/**
 * The units there are, place by place.
 *
 * @param words what was looked for, or empty
 * @param groups what was found, or the city and each district with what belongs to it
 */
public record UnitListPage(String words, List<Group> groups) {

    public record Group(String name, List<Link> units) {}

    public boolean isEmpty() {
        return groups.isEmpty();
    }
}
