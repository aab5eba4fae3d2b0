package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A wish that nobody published yet was written anew (修改微心愿). */
public record WishRevised(WishId wish, String title, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "wish.revise", "wish", wish.toString(), title, at);
    }
}
