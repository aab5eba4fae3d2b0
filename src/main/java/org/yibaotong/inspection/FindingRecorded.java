package org.yibaotong.inspection;

import java.time.Instant;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** Somebody looked and wrote down what is wrong (人工发现). */
public record FindingRecorded(FindingId finding, AccountId account, String name, String said, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "finding.record", "finding", finding.toString(), name + "：" + said, at);
    }
}
