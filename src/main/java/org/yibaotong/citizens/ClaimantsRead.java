package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** Who claimed a wish was read (查看认领人): every look is on the trail. */
public record ClaimantsRead(WishId wish, long number, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "wish.read-claimants", "wish", wish.toString(), "第" + number + "号", at);
    }
}
