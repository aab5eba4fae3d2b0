package org.yibaotong.newsroom.list;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.Units;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.UnitId;

/** The units a list is narrowed to: one that is reached, with all below it. */
@Component
class UnitsBelow {

    private final Units units;

    UnitsBelow(Units units) {
        this.units = units;
    }

    /** For SQL. A unit beyond the reach narrows to nothing. */
    UUID[] within(Reach reach, @Nullable UUID chosen) {
        if (chosen == null) {
            return reach.ids();
        }
        return units.below(new UnitId(chosen)).stream()
                .filter(reach::covers)
                .map(UnitId::value)
                .toArray(UUID[]::new);
    }
}
