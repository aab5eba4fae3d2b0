package org.yibaotong.inspection;

import java.time.Instant;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A finding stands after it was disputed, and does not make its account fail (核减). */
public record FindingMitigated(
        FindingId finding, AccountId account, String name, String reason, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "finding.mitigate", "finding", finding.toString(), name + "：" + reason, at);
    }
}
