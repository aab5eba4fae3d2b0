package org.yibaotong.register.filings;

import org.yibaotong.register.filing.FilingState;
import org.yibaotong.web.Badge;
import org.yibaotong.web.Words;

/** How the state of a filing is shown everywhere. */
public final class FilingBadges {

    private FilingBadges() {}

    public static Badge of(FilingState state, Words words) {
        return switch (state) {
            case AWAITING -> new Badge(words.of(state), "is-brand", "clock");
            case SENT_BACK -> new Badge(words.of(state), "is-bad", "undo");
            case AGREED -> new Badge(words.of(state), "is-warn", "clock");
            case FILED -> new Badge(words.of(state), "is-good", "check");
            case WITHDRAWN -> new Badge(words.of(state), "", "x");
        };
    }
}
