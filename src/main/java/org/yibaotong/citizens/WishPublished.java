package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A wish is for everybody to see (发布微心愿). */
public record WishPublished(WishId wish, long number, String title, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "wish.publish", "wish", wish.toString(), "第" + number + "号：" + title, at);
    }
}
