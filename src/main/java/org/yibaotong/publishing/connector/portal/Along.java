package org.yibaotong.publishing.connector.portal;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Reads a list along its numbers, the newest first, and back again: pages follow each other by the last number and not by counting. */
final class Along<T> {

    private final ToLongFunction<T> number;
    private final Way<T> older;
    private final Way<T> newer;

    /** @param newer those nearest to the number first */
    Along(ToLongFunction<T> number, Way<T> older, Way<T> newer) {
        this.number = number;
        this.older = older;
        this.newer = newer;
    }

    /** So many of a list on one side of a number; from the end where there is none. */
    interface Way<T> {
        List<T> read(@Nullable Long from, int most);
    }

    /**
     * @param newer the number to list newer ones after, or null on the first page
     * @param older the number to list older ones before, or null on the last page
     */
    record Stretch<T>(
            List<T> rows, @Nullable Long newer, @Nullable Long older) {}

    Stretch<T> stretch(@Nullable Long before, @Nullable Long after, int most) {
        return after == null ? downwards(before, most) : upwards(after, most);
    }

    private Stretch<T> downwards(@Nullable Long before, int most) {
        var found = older.read(before, most + 1);
        var rows = found.subList(0, Math.min(found.size(), most));
        boolean first = before == null || rows.isEmpty();
        return new Stretch<>(
                rows,
                first ? null : number.applyAsLong(rows.getFirst()),
                found.size() > most ? number.applyAsLong(rows.getLast()) : null);
    }

    private Stretch<T> upwards(long after, int most) {
        var found = newer.read(after, most + 1);
        var rows = found.subList(0, Math.min(found.size(), most)).reversed();
        return rows.isEmpty()
                ? downwards(null, most)
                : new Stretch<>(
                        rows,
                        found.size() > most ? number.applyAsLong(rows.getFirst()) : null,
                        number.applyAsLong(rows.getLast()));
    }
}
