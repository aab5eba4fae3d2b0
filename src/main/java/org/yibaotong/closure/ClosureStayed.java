package org.yibaotong.closure;

import java.time.Instant;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A case stands still because somebody objects to it, or goes on after they were answered (暂缓). */
public record ClosureStayed(CaseId closureCase, AccountId account, String name, String said, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "closure.stay", "closure", closureCase.toString(), name + "，" + said, at);
    }
}
