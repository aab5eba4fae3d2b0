package org.yibaotong.closure.closurecase;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.closure.CaseId;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.UnitId;

/**
 * A case as the features beside this one know it.
 *
 * @param paper the decision, as it was written down
 * @param noticedOn when the public was told, or null
 */
public record CaseFacts(
        CaseId id,
        String number,
        AccountId account,
        UnitId unit,
        boolean isWebsite,
        @Nullable AccountId successor,
        CaseStanding standing,
        CaseStation station,
        String paper,
        @Nullable LocalDate noticedOn,
        @Nullable LocalDate noticeUntil,
        @Nullable LocalDate endedOn,
        String whereTo,
        String whereToLink,
        List<ServiceHome> services) {

    public boolean isTold() {
        return noticedOn != null;
    }

    public boolean isReversed() {
        return standing == CaseStanding.REVERSED;
    }

    /** Whether it can be said where everything goes. */
    public boolean isReadyToTell() {
        return station.compareTo(CaseStation.NOTICE) >= 0;
    }
}
