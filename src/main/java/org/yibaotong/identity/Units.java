package org.yibaotong.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.UnitId;

/** What other modules may know of units (单位). */
public interface Units {

    Optional<UnitFacts> find(UnitId unit);

    UnitFacts get(UnitId unit);

    /** Several at once, also those that are closed. */
    Map<UnitId, UnitFacts> all(Collection<UnitId> units);

    Map<UnitId, String> names(Collection<UnitId> units);

    List<UnitFacts> list();

    /** The one nothing is above; none before the first run. */
    Optional<UnitId> root();

    /** The one reached that nothing reached is above, the first of several. */
    Optional<UnitId> top(Reach reach);

    /** What stands right below it, in the order of the codes. */
    List<UnitFacts> childrenOf(UnitId unit);

    /** The unit and all below it. */
    Set<UnitId> below(UnitId unit);

    /** The unit meant by an id or by what people write for it, among those reached. None and several are two refusals. */
    UnitId get(String asked, Reach reach);

    /** The same among all units there are. */
    UnitId get(String asked);

    /** The same for a filter in an address: nothing asked is null, and what means no unit, or several, finds nothing. */
    @Nullable UnitId chosen(String asked, Reach reach);

    /** For SQL: all that is reached, or of it the chosen unit and all below. A unit beyond the reach narrows to nothing. */
    default UUID[] within(Reach reach, @Nullable UUID chosen) {
        return chosen == null
                ? reach.ids()
                : below(new UnitId(chosen)).stream()
                        .filter(reach::covers)
                        .map(UnitId::value)
                        .toArray(UUID[]::new);
    }

    /** What was asked as it stands in the field: an id by the unit's name, anything else as it was typed. */
    String written(String asked);

    /**
     * @param line the functional line (条线) such as 卫健, where the unit belongs to one
     */
    record UnitFacts(
            UnitId id,
            @Nullable UnitId parent,
            String name,
            String shortName,
            Level level,
            @Nullable String line) {}

    /** The level of a unit (层级). */
    enum Level {
        CITY,
        DISTRICT,
        STREET,
        COMMUNITY,
        DEPARTMENT,
        CENTRE;

        /** Whether a unit of this level may belong to one of that level. A county stands alone as a district without a city. */
        public boolean mayStandBelow(@Nullable Level above) {
            return switch (this) {
                case CITY -> above == null;
                case DISTRICT -> above == null || above == CITY;
                case STREET -> above == CITY || above == DISTRICT;
                case COMMUNITY -> above == CITY || above == DISTRICT || above == STREET;
                case DEPARTMENT, CENTRE -> above != null && above != COMMUNITY;
            };
        }
    }
}
