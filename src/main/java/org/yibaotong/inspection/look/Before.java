package org.yibaotong.inspection.look;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What earlier looks saw, as far as the next one goes on from there (以前看到的).
 *
 * @param suspects addresses that led nowhere last time, to be tried again
 * @param homeUndatedSince since when the home page has items without dates, or null where it had dates the last time it could be told
 * @param columnsUndatedSince the same of columns, by their names
 */
public record Before(
        Set<String> suspects, @Nullable LocalDate homeUndatedSince, Map<String, LocalDate> columnsUndatedSince) {

    public static final Before NOTHING = new Before(Set.of(), null, Map.of());

    /** @param looks the last ones, the newest first */
    public static Before of(List<Look> looks) {
        return new Before(
                looks.stream()
                        .limit(1)
                        .flatMap(look -> look.told(seen -> seen.links().dead()).stream())
                        .flatMap(List::stream)
                        .map(OddLink::address)
                        .collect(Collectors.toSet()),
                looks.stream()
                        .map(Look::site)
                        .filter(Objects::nonNull)
                        .filter(SeenSite::isTelling)
                        .findFirst()
                        .map(SeenSite::undatedSince)
                        .orElse(null),
                columns(looks));
    }

    private static Map<String, LocalDate> columns(List<Look> looks) {
        var last = new LinkedHashMap<String, ColumnSeen>();
        looks.stream()
                .flatMap(look -> look.columns().stream())
                .filter(ColumnSeen::isTelling)
                .forEach(one -> last.putIfAbsent(one.name(), one));
        var since = new LinkedHashMap<String, LocalDate>();
        last.values().forEach(one -> {
            var undated = one.undatedSince();
            if (undated != null) {
                since.put(one.name(), undated);
            }
        });
        return since;
    }
}
