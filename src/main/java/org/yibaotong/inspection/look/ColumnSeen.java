package org.yibaotong.inspection.look;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A column as it was seen (栏目).
 *
 * @param updateDays its duty by the ledger
 * @param newest of the dates on it; null where there is none to see
 * @param isBlank whether it says itself that there is nothing
 */
public record ColumnSeen(
        String name,
        ColumnKind kind,
        @Nullable Integer updateDays,
        VisitResult result,
        @Nullable LocalDate newest,
        boolean isBlank) {

    /** Whether there was something to tell by. */
    public boolean isTelling() {
        return result == VisitResult.FINE && (newest != null || isBlank);
    }
}
