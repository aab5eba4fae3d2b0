package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** Somebody asks to read whose wish it is (申请查看许愿人). */
public record UnlockingAsked(WishId wish, long number, String reason, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "wish.ask-unlocking", "wish", wish.toString(), "第" + number + "号：" + reason, at);
    }
}
