package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** Whose wish it is was read (查看许愿人): every look is on the trail. */
public record WisherRead(WishId wish, long number, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "wish.read-person", "wish", wish.toString(), "第" + number + "号", at);
    }
}
