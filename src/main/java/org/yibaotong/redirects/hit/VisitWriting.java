package org.yibaotong.redirects.hit;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.CountsWriting;

/** Writes the counted visits every minute. */
@Component
class VisitWriting extends CountsWriting {

    VisitWriting(Visits visits) {
        super("visits", Duration.ofMinutes(1), visits::write);
    }
}
