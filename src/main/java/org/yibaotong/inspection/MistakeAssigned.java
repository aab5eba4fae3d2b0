package org.yibaotong.inspection;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** Somebody found out on which account a mistake is (认定账号). */
public record MistakeAssigned(MistakeId mistake, String name, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "mistake.assign", "mistake", mistake.toString(), name, at);
    }
}
