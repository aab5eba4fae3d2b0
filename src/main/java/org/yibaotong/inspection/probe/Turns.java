package org.yibaotong.inspection.probe;

import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** When a website has its next turn (下一次): as often as is set, and never more seldom than its indicator wants (W2). */
@Component
class Turns {

    private final ProbeSettings settings;
    private final SiteRules rules;

    Turns(ProbeSettings settings, SiteRules rules) {
        this.settings = settings;
        this.rules = rules;
    }

    /** Between two visits to one site. */
    Duration apart(LocalDate on) {
        return settings.apart(rules.visits(on));
    }
}
