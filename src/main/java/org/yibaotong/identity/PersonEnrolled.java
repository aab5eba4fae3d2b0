package org.yibaotong.identity;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A person got an account (开通人员). */
public record PersonEnrolled(PersonId person, String login, String name, String unit, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "person.enrol", "person", person.toString(), name + "（" + login + "），" + unit, at);
    }
}
