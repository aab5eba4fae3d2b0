package org.yibaotong.register;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A level agreed to a filing (同意备案). */
public record FilingAgreed(FilingId filing, AccountId account, String name, String words, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "filing.agree", "filing", filing.toString(), name + "：" + words, at);
    }
}
