package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A second person read the answer and sent it (答复留言). */
public record MessageAnswered(MessageId message, long number, String detail, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "message.answer", "message", message.toString(), "第" + number + "号" + detail, at);
    }
}
