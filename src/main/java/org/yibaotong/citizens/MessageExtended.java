package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** The answer takes longer, and everybody reads why (延期答复). */
public record MessageExtended(MessageId message, long number, String detail, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "message.extend", "message", message.toString(), "第" + number + "号" + detail, at);
    }
}
