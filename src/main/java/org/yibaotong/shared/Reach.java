package org.yibaotong.shared;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The units a role reaches (管辖范围): those it is held at and all below them. */
public record Reach(Set<UnitId> units) {

    public static final Reach NOWHERE = new Reach(Set.of());

    public Reach {
        units = Set.copyOf(units);
    }

    public boolean covers(UnitId unit) {
        return units.contains(unit);
    }

    public boolean isEmpty() {
        return units.isEmpty();
    }

    public Reach and(Reach other) {
        if (other.isEmpty() || other.equals(this)) {
            return this;
        }
        return isEmpty()
                ? other
                : new Reach(Stream.concat(units.stream(), other.units.stream()).collect(Collectors.toSet()));
    }

    /** For SQL: {@code unit_id = any(:units)}. */
    public UUID[] ids() {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
