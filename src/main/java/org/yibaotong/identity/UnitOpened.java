package org.yibaotong.identity;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/** A unit was added to the tree (新设单位). */
public record UnitOpened(UnitId unit, String name, String above, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(
                by, "unit.open", "unit", unit.toString(), name + (above.isEmpty() ? "" : "，上级" + above), at);
    }
}
