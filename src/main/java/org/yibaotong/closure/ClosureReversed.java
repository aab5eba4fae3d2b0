package org.yibaotong.closure;

import java.time.Instant;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** An account being closed is kept after all (撤回关停). */
public record ClosureReversed(
        CaseId closureCase, AccountId account, String name, String reason, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "closure.reverse", "closure", closureCase.toString(), name + "：" + reason, at);
    }
}
