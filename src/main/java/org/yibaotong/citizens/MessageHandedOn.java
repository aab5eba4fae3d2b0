package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A message is told to the newsroom, as everybody may read it (报给编辑部). */
public record MessageHandedOn(MessageId message, long number, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "message.hand-on", "message", message.toString(), "第" + number + "号", at);
    }
}
