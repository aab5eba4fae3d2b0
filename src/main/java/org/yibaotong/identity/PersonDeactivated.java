package org.yibaotong.identity;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A person may no longer sign in (停用), and all their roles ended with it. */
public record PersonDeactivated(PersonId person, String name, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "person.deactivate", "person", person.toString(), name, at);
    }
}
