package org.yibaotong.identity;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A role held at a unit was ended (收回授权). */
public record RoleEnded(PersonId person, String name, String role, String unit, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "role.end", "person", person.toString(), name + "：" + role + "，" + unit, at);
    }
}
