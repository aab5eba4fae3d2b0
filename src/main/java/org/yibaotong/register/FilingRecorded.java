package org.yibaotong.register;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A filing was put down with its number (完成备案). */
public record FilingRecorded(FilingId filing, AccountId account, String name, String words, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "filing.record", "filing", filing.toString(), name + "：" + words, at);
    }
}
