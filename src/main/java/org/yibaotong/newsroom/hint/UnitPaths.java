package org.yibaotong.newsroom.hint;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.Units;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.identity.Units.UnitFacts;
import org.yibaotong.shared.UnitId;

/** Where units stand: a community with its street, so that neither looks like another place than the other. */
@Component
class UnitPaths {

    private final Units units;

    UnitPaths(Units units) {
        this.units = units;
    }

    /** As they stand now, with all that stands above them: one question to the database for each level. */
    Paths of(Collection<UnitId> asked) {
        var known = new HashMap<UnitId, UnitFacts>();
        var unknown = Set.copyOf(asked);
        while (!unknown.isEmpty()) {
            var found = units.all(unknown);
            known.putAll(found);
            unknown = found.values().stream()
                    .map(UnitFacts::parent)
                    .filter(above -> above != null && !known.containsKey(above))
                    .collect(Collectors.toSet());
        }
        return new Paths(known);
    }

    String of(UnitId unit) {
        return of(List.of(unit)).of(unit);
    }

    /** Read once for many questions. */
    record Paths(Map<UnitId, UnitFacts> known) {

        /** Names from the unit upwards. */
        String of(UnitId unit) {
            return upwards(unit).map(UnitFacts::name).collect(Collectors.joining(" "));
        }

        /** Whether one newsroom hears of both: that of their district or county, or of the city for what belongs to none. */
        boolean isOneNewsroom(UnitId one, UnitId other) {
            return newsroom(one).equals(newsroom(other));
        }

        private UnitId newsroom(UnitId unit) {
            return upwards(unit)
                    .filter(above -> above.level() == Level.DISTRICT || above.level() == Level.CITY)
                    .map(UnitFacts::id)
                    .findFirst()
                    .orElse(unit);
        }

        private Stream<UnitFacts> upwards(UnitId unit) {
            return Stream.iterate(known.get(unit), at -> at != null, this::above);
        }

        private @Nullable UnitFacts above(UnitFacts unit) {
            var parent = unit.parent();
            return parent == null ? null : known.get(parent);
        }
    }
}
