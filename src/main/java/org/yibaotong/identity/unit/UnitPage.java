package org.yibaotong.identity.unit;

import java.util.List;

/**
 * The page of one unit: where it stands, who belongs to it, what is below it.
 *
 * @param peopleUrl the list of its people, with those below it
 * @param typed what was typed into its small forms and not accepted
 */
public record UnitPage(
        UnitRow unit, List<Place> above, List<UnitRow> below, String peopleUrl, String closedAt, UnitForm typed) {

    public boolean isOpen() {
        return !unit.closed();
    }
}
