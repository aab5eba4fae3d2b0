package org.yibaotong.newsroom.leader;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** The list of leaders is another now. Only the trail listens. */
record LeadersChanged(How how, String detail, PersonId by, Instant at) implements Audited {

    private static final String LIST = "own";

    enum How {
        KEPT,
        TAKEN_IN,
        REMOVED
    }

    @Override
    public TrailEntry trail() {
        return switch (how) {
            case KEPT -> new TrailEntry(by, "leader.keep", "leaders", LIST, detail, at);
            case TAKEN_IN -> new TrailEntry(by, "leader.import", "leaders", LIST, detail, at);
            case REMOVED -> new TrailEntry(by, "leader.remove", "leaders", LIST, detail, at);
        };
    }
}
