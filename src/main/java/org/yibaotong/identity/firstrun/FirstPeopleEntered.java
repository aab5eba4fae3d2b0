package org.yibaotong.identity.firstrun;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** The program has its first people (首次使用). */
record FirstPeopleEntered(PersonId person, String unit, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(person, "first-run.begin", "person", person.toString(), "首次使用，建立" + unit + "和首批管理员", at);
    }
}
