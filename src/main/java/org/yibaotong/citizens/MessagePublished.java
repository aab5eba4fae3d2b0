package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A message stands on the board, without what tells who wrote it (公开留言). */
public record MessagePublished(MessageId message, long number, String title, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "message.publish", "message", message.toString(), "第" + number + "号", at);
    }
}
