package org.yibaotong.closure;

import java.time.Instant;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A service of an account being closed has a new home, or is given up with a reason (功能去向). */
public record ServiceRehomed(
        CaseId closureCase, AccountId account, String name, String service, String home, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(
                by, "closure.rehome", "closure", closureCase.toString(), name + "，" + service + "：" + home, at);
    }
}
