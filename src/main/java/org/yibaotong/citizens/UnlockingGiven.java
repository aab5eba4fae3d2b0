package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** Somebody else gives leave for it (批准查看许愿人). */
public record UnlockingGiven(WishId wish, long number, String until, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "wish.give-unlocking", "wish", wish.toString(), "第" + number + "号，到" + until, at);
    }
}
