package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A second person wants the answer written anew (退回答复). */
public record MessageSentBack(MessageId message, long number, String detail, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "message.send-back", "message", message.toString(), "第" + number + "号" + detail, at);
    }
}
