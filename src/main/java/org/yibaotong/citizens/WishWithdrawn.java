package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A wish is taken back (撤下微心愿). */
public record WishWithdrawn(WishId wish, long number, String reason, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "wish.withdraw", "wish", wish.toString(), "第" + number + "号：" + reason, at);
    }
}
