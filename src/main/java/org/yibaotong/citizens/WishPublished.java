package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/**
 * A wish is for everybody to see (发布微心愿).
 *
 * @param overruling why what is taken in it for a name is none, or nothing
 */
public record WishPublished(WishId wish, long number, String title, String overruling, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        var detail = "第" + number + "号：" + title + (overruling.isEmpty() ? "" : "。" + overruling);
        return new TrailEntry(by, "wish.publish", "wish", wish.toString(), detail, at);
    }
}
