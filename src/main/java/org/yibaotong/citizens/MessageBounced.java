package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A unit says that a message is another's business (退回留言). */
public record MessageBounced(MessageId message, long number, String detail, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "message.bounce", "message", message.toString(), "第" + number + "号" + detail, at);
    }
}
