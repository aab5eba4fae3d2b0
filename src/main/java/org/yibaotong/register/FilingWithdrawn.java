package org.yibaotong.register;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A filing was taken back by whoever asked for it (撤回备案). */
public record FilingWithdrawn(FilingId filing, AccountId account, String name, String words, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "filing.withdraw", "filing", filing.toString(), name + "：" + words, at);
    }
}
