package org.yibaotong.inspection.look;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.ColumnKind;

/**
 * A column as it was seen (栏目).
 *
 * @param updateDays its duty by the ledger
 * @param newest of the dates on it; null where there is none to see
 * @param isBlank whether it says itself that there is nothing
 * @param undatedSince since which look there are items on it and no date on any (没有日期), or null
 * @param leadsTo the columns it only leads on to, where there is nothing else on it
 */
public record ColumnSeen(
        String name,
        ColumnKind kind,
        @Nullable Integer updateDays,
        VisitResult result,
        @Nullable LocalDate newest,
        boolean isBlank,
        @Nullable LocalDate undatedSince,
        List<String> leadsTo) {

    /** Looks of old do not say where it leads. */
    public ColumnSeen {
        leadsTo = leadsTo == null ? List.of() : List.copyOf(leadsTo);
    }

    /** One that leads nowhere else. */
    public ColumnSeen(
            String name,
            ColumnKind kind,
            @Nullable Integer updateDays,
            VisitResult result,
            @Nullable LocalDate newest,
            boolean isBlank,
            @Nullable LocalDate undatedSince) {
        this(name, kind, updateDays, result, newest, isBlank, undatedSince, List.of());
    }

    /** Whether there was something to tell by. */
    public boolean isTelling() {
        return result == VisitResult.FINE && (newest != null || isBlank || undatedSince != null);
    }

    /** Whether its page came and nobody can tell by it: that stays so for as long as it is this page. */
    public boolean tellsNothing() {
        return result == VisitResult.FINE && !isTelling();
    }
}
