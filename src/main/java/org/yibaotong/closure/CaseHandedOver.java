package org.yibaotong.closure;

import java.time.Instant;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** Somebody else handles a case from now on (换经办人). */
public record CaseHandedOver(CaseId closureCase, AccountId account, String name, String to, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "closure.hand-over", "closure", closureCase.toString(), name + "，交给" + to, at);
    }
}
