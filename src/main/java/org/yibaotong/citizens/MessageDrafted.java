package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** An answer is written, for somebody else to read (拟写答复). */
public record MessageDrafted(MessageId message, long number, String detail, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "message.draft", "message", message.toString(), "第" + number + "号" + detail, at);
    }
}
