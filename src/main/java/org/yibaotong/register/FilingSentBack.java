package org.yibaotong.register;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A filing was sent back to whoever asked for it (退回备案). */
public record FilingSentBack(FilingId filing, AccountId account, String name, String words, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "filing.send-back", "filing", filing.toString(), name + "：" + words, at);
    }
}
