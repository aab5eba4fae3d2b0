package org.yibaotong.identity;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/** A unit was put below another one (调整隶属). */
public record UnitMoved(UnitId unit, String name, String from, String to, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "unit.move", "unit", unit.toString(), name + "，由“" + from + "”改隶“" + to + "”", at);
    }
}
