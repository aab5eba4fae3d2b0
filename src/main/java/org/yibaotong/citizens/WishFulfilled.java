package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A wish was handed over (送达微心愿). It may be a lead for the newsroom; nobody is named in it. */
public record WishFulfilled(WishId wish, long number, String title, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "wish.fulfil", "wish", wish.toString(), "第" + number + "号：" + title, at);
    }
}
