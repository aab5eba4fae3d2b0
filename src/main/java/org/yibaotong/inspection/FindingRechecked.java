package org.yibaotong.inspection;

import java.time.Instant;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** Somebody looked whether a finding is mended (复查). */
public record FindingRechecked(
        FindingId finding, AccountId account, String name, boolean isMended, String words, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        var result = isMended ? "改好了" : "没有改好";
        return new TrailEntry(
                by, "finding.recheck", "finding", finding.toString(), name + "：" + result + "。" + words, at);
    }
}
