package org.yibaotong.citizens.subscription;

import java.time.Duration;

/** How often a digest comes (多久一次). */
public enum Pace {
    DAILY,
    WEEKLY;

    /** A little less than a day or a week, so that one that came late does not push the next to the day after. */
    Duration apart() {
        return switch (this) {
            case DAILY -> Duration.ofHours(20);
            case WEEKLY -> Duration.ofHours(7 * 24 - 4);
        };
    }
}
