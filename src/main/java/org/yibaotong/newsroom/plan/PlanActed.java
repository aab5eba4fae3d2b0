package org.yibaotong.newsroom.plan;

import java.time.Instant;
import org.yibaotong.newsroom.OccasionId;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/**
 * Something was decided about the plan. Only the trail listens.
 *
 * @param what in the trail's word, such as {@code plan.assign}
 * @param by for an answer by link, the one who asked
 */
record PlanActed(OccasionId occasion, String what, String detail, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, what, "plan", occasion.toString(), detail, at);
    }
}
