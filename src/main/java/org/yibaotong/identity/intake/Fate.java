package org.yibaotong.identity.intake;

import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;
import org.yibaotong.sheets.Table.Line;

/**
 * One row of a sheet and what would become of it.
 *
 * @param change what is to be saved, where there is something
 * @param refusal why nothing can be, where it is wrong
 */
public record Fate<T>(
        Line line,
        Outcome outcome,
        @Nullable T change,
        @Nullable Refusal refusal) {

    public static <T> Fate<T> added(Line line, T change) {
        return new Fate<>(line, Outcome.ADDED, change, null);
    }

    public static <T> Fate<T> changed(Line line, T change) {
        return new Fate<>(line, Outcome.CHANGED, change, null);
    }

    public static <T> Fate<T> unchanged(Line line) {
        return new Fate<>(line, Outcome.UNCHANGED, null, null);
    }

    public static <T> Fate<T> wrong(Line line, Refusal refusal) {
        return new Fate<>(line, Outcome.WRONG, null, refusal);
    }
}
