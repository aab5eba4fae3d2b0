package org.yibaotong.closure;

import java.time.Instant;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** Somebody looked who uses what was given up, or found out who it was (观察). */
public record GivenUpLookedAt(CaseId closureCase, AccountId account, String name, String said, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "closure.look", "closure", closureCase.toString(), name + "，" + said, at);
    }
}
