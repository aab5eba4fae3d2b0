package org.yibaotong.identity;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** All second factors of a person were taken off for them (清掉第二道验证), as phone and paper were lost. */
public record SecondFactorsReset(PersonId person, String name, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "second-factor.reset", "person", person.toString(), name, at);
    }
}
