package org.yibaotong.inspection;

import java.time.Instant;
import java.time.LocalDate;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A unit is to mend a finding until a day (限期整改), or until another one (延期). */
public record RectificationOrdered(
        FindingId finding, AccountId account, String name, LocalDate due, String words, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(
                by, "finding.order", "finding", finding.toString(), name + "：" + due + "前整改。" + words, at);
    }
}
