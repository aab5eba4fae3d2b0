package org.yibaotong.register;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A unit asks to file what becomes of an account (申请备案), or asks again. */
public record FilingAsked(FilingId filing, AccountId account, String name, String words, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "filing.ask", "filing", filing.toString(), name + "：" + words, at);
    }
}
