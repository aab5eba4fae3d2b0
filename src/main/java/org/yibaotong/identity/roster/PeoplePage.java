package org.yibaotong.identity.roster;

import org.yibaotong.shared.Rows;

/** The page of all people. */
public record PeoplePage(Rows<PersonRow> people, String q, String unit, boolean active) {

    public boolean isFiltered() {
        return !q.isEmpty() || !unit.isEmpty() || !active;
    }
}
