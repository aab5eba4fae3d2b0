package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A message goes to the unit whose business it is (转办留言). */
public record MessageReferred(MessageId message, long number, String detail, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "message.refer", "message", message.toString(), "第" + number + "号" + detail, at);
    }
}
