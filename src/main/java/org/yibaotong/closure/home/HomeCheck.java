package org.yibaotong.closure.home;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking at the new home of a service (去处检查).
 *
 * @param failingOn the first of the days in a row on which it was away, or null where it is there
 * @param fault why, or empty
 * @param isSeen whether a person says that it opens all the same: our own line may be the one that does not
 */
public record HomeCheck(LocalDate checkedOn, @Nullable LocalDate failingOn, String fault, boolean isSeen) {

    /** One bad night is no proof, and what somebody saw with their own eyes is there. */
    boolean isBroken() {
        return failingOn != null && failingOn.isBefore(checkedOn) && !isSeen;
    }

    public boolean isAway() {
        return failingOn != null && !isSeen;
    }

    HomeCheck next(String found, LocalDate day) {
        return found.isEmpty()
                ? new HomeCheck(day, null, "", false)
                : new HomeCheck(day, failingOn == null ? day : failingOn, found, isSeen);
    }
}
