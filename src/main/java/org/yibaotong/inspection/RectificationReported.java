package org.yibaotong.inspection;

import java.time.Instant;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A unit says that a finding is mended (报整改). */
public record RectificationReported(
        FindingId finding, AccountId account, String name, String words, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "finding.report", "finding", finding.toString(), name + "：" + words, at);
    }
}
