package org.yibaotong.citizens.subscription;

import java.time.Instant;
import org.yibaotong.web.Times;

/** How often a digest comes (多久一次), in days of the calendar: whoever subscribes in the evening has the first the next morning. */
public enum Pace {
    DAILY(1),
    WEEKLY(7);

    private final int days;

    Pace(int days) {
        this.days = days;
    }

    /** Whoever had the last before this has the next now, however late in its day the last one came. */
    Instant lastBefore(Instant now) {
        return Times.date(now).minusDays(days - 1L).atStartOfDay(Times.ZONE).toInstant();
    }
}
