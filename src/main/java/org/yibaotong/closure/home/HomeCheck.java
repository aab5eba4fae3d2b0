package org.yibaotong.closure.home;

import java.time.LocalDate;
import org.yibaotong.fetch.Nights;

/**
 * What came of looking at the new home of a service (去处检查).
 *
 * @param isSeen whether a person says that it opens all the same: our own line may be the one that does not
 */
public record HomeCheck(Nights nights, boolean isSeen) {

    /** What somebody saw with their own eyes is there. */
    boolean isBroken() {
        return nights.isBroken() && !isSeen;
    }

    public boolean isAway() {
        return nights.isFailing() && !isSeen;
    }

    HomeCheck next(String found, LocalDate day) {
        return new HomeCheck(nights.next(found, day), isSeen && !found.isEmpty());
    }
}
