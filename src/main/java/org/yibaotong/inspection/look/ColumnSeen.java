package org.yibaotong.inspection.look;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.ColumnKind;

/**
 * A column as it was seen (栏目).
 *
 * @param updateDays its duty by the ledger
 * @param newest of the dates on it; null where there is none to see
 * @param isBlank whether it says itself that there is nothing
 * @param undatedSince since which look there are items on it and no date on any (没有日期), or null
 */
public record ColumnSeen(
        String name,
        ColumnKind kind,
        @Nullable Integer updateDays,
        VisitResult result,
        @Nullable LocalDate newest,
        boolean isBlank,
        @Nullable LocalDate undatedSince) {

    /** Whether there was something to tell by. */
    public boolean isTelling() {
        return result == VisitResult.FINE && (newest != null || isBlank || undatedSince != null);
    }
}
