package org.yibaotong.identity;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/** A unit was closed (撤销单位); it is kept, for what it once did. */
public record UnitClosed(UnitId unit, String name, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "unit.close", "unit", unit.toString(), name, at);
    }
}
