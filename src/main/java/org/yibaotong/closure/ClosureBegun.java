package org.yibaotong.closure;

import java.time.Instant;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** Closing an account was begun (开始关停). */
public record ClosureBegun(CaseId closureCase, AccountId account, String name, String number, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "closure.begin", "closure", closureCase.toString(), name + "，" + number, at);
    }
}
