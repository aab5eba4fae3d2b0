package org.yibaotong.identity;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/** A unit got another name, level, functional line or code (变更单位). */
public record UnitChanged(UnitId unit, String before, String after, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "unit.change", "unit", unit.toString(), before + " 改为 " + after, at);
    }
}
