package org.yibaotong.identity;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A person may sign in again (恢复), without the roles of before. */
public record PersonReactivated(PersonId person, String name, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "person.reactivate", "person", person.toString(), name, at);
    }
}
