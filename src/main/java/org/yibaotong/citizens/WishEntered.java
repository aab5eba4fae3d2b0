package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A school or a community entered a wish (登记微心愿). */
public record WishEntered(WishId wish, String title, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "wish.enter", "wish", wish.toString(), title, at);
    }
}
