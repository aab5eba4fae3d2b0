package org.yibaotong.newsroom.plan;

import java.time.Instant;
import org.yibaotong.newsroom.OccasionId;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** An editor planned an occasion (排采访). Only the trail listens. */
record OccasionPlanned(OccasionId occasion, String title, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "plan.make", "plan", occasion.toString(), "《" + title + "》", at);
    }
}
