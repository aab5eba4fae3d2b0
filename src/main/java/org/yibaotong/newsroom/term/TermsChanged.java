package org.yibaotong.newsroom.term;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** The centre's own list of terms is another now. Only the trail listens. */
record TermsChanged(How how, String detail, PersonId by, Instant at) implements Audited {

    private static final String LIST = "own";

    enum How {
        KEPT,
        TAKEN_IN,
        REMOVED
    }

    @Override
    public TrailEntry trail() {
        return switch (how) {
            case KEPT -> new TrailEntry(by, "term.keep", "terms", LIST, detail, at);
            case TAKEN_IN -> new TrailEntry(by, "term.import", "terms", LIST, detail, at);
            case REMOVED -> new TrailEntry(by, "term.remove", "terms", LIST, detail, at);
        };
    }
}
