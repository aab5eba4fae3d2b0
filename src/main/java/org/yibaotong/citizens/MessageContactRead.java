package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** How to reach the writer of a message was read (查看留言人联系方式): every look is on the trail. */
public record MessageContactRead(MessageId message, long number, String detail, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(
                by, "message.read-contact", "message", message.toString(), "第" + number + "号" + detail, at);
    }
}
