package org.yibaotong.text.event;

import java.time.temporal.ChronoUnit;
import java.util.Collections;

/**
 * What speaks for or against one event besides the words: when, where, and the pictures (旁证). In logarithms of odds. Nobody has judged
 * pairs with these, so the figures are set by hand, and none decides alone.
 */
final class Circumstances {

    private static final int PICTURE_BITS = 6;
    private static final double SAME_PICTURE = 2.5;
    private static final double SAME_SPOT = 1;

    /** Twice this, for two streets, outweighs any template they share. */
    private static final double OTHER_PLACE = 2;

    private Circumstances() {}

    static double of(Portrait a, Portrait b) {
        return apart(a, b)
                + days(a, b)
                + (samePicture(a, b) ? SAME_PICTURE : 0)
                + (a.places().isSameSpot(b.places()) ? SAME_SPOT : 0);
    }

    /** What two places named speak against one event, though not against one kind of event; of one crossing two streets may tell. */
    static double places(Portrait a, Portrait b) {
        return a.places().isSameSpot(b.places()) ? 0 : -OTHER_PLACE * a.places().conflict(b.places());
    }

    /** News is told for two days; after that each day makes another event likelier. */
    private static double apart(Portrait a, Portrait b) {
        if (a.time() == null || b.time() == null) {
            return 0;
        }
        long days = Math.abs(ChronoUnit.DAYS.between(a.time(), b.time()));
        return -Math.clamp(0.4 * (days - 2), 0, 4);
    }

    private static double days(Portrait a, Portrait b) {
        if (otherDays(a, b)) {
            return -0.5;
        }
        return Collections.disjoint(a.days(), b.days()) ? 0 : 0.3;
    }

    static boolean otherDays(Portrait a, Portrait b) {
        return !a.days().isEmpty() && !b.days().isEmpty() && Collections.disjoint(a.days(), b.days());
    }

    static boolean samePicture(Portrait a, Portrait b) {
        return a.pictures().stream()
                .anyMatch(one -> b.pictures().stream().anyMatch(other -> Long.bitCount(one ^ other) <= PICTURE_BITS));
    }
}
