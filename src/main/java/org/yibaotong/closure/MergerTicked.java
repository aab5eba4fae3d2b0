package org.yibaotong.closure;

import java.time.Instant;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** Something a merger takes was done (合并办好一项), or turned out not to be. */
public record MergerTicked(CaseId closureCase, AccountId account, String name, String said, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "closure.tick", "closure", closureCase.toString(), name + "，" + said, at);
    }
}
