package org.yibaotong.closure;

import java.time.Instant;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A case came past one of its stations (办完一站). */
public record StationPassed(
        CaseId closureCase, AccountId account, String name, String station, String detail, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(
                by, "closure.pass", "closure", closureCase.toString(), name + "，" + station + "：" + detail, at);
    }
}
