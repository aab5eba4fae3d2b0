package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A message was taken off the board again (撤下留言板). */
public record MessageUnpublished(MessageId message, long number, String detail, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "message.unpublish", "message", message.toString(), "第" + number + "号" + detail, at);
    }
}
