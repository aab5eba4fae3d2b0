package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A unit takes a message on (受理留言). */
public record MessageAccepted(MessageId message, long number, String detail, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "message.accept", "message", message.toString(), "第" + number + "号" + detail, at);
    }
}
