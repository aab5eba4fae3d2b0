package org.yibaotong.inspection.finding;

import org.springframework.stereotype.Component;
import org.yibaotong.inspection.indicator.Severity;
import org.yibaotong.web.Badge;
import org.yibaotong.web.Words;

/** How severities and states of findings are shown everywhere. */
@Component
public class FindingBadges {

    private final Words words;

    FindingBadges(Words words) {
        this.words = words;
    }

    public Badge of(Severity severity) {
        return switch (severity) {
            case BONUS, DEDUCTION, REMINDER -> new Badge(words.of(severity), "is-brand", "clock");
            case WARNING -> new Badge(words.of(severity), "is-warn", "alert");
            case VETO, DORMANT, CLOSING -> new Badge(words.of(severity), "is-bad", "alert");
        };
    }

    public Badge of(FindingState state, boolean isMitigated) {
        return isMitigated && state == FindingState.UPHELD
                ? new Badge(words.of("finding-state.mitigated"), "is-brand", "scale")
                : of(state);
    }

    private Badge of(FindingState state) {
        return switch (state) {
            case OPEN -> new Badge(words.of(state), "is-warn", "clock");
            case DISPUTED, REPORTED -> new Badge(words.of(state), "is-brand", "info");
            case UPHELD -> new Badge(words.of(state), "is-bad", "alert");
            case DROPPED, CLOSED -> new Badge(words.of(state), "", "x");
            case MENDED -> new Badge(words.of(state), "is-good", "check");
        };
    }
}
