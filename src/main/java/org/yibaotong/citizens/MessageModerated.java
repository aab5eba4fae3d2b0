package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A message was let go on, or put aside (处置留言). */
public record MessageModerated(MessageId message, long number, String detail, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "message.moderate", "message", message.toString(), "第" + number + "号" + detail, at);
    }
}
