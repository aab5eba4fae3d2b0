package org.yibaotong.identity;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A role was granted at a unit (授权). */
public record RoleGranted(PersonId person, String name, String role, String unit, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "role.grant", "person", person.toString(), name + "：" + role + "，" + unit, at);
    }
}
