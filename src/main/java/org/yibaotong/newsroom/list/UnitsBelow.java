package org.yibaotong.newsroom.list;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.Units;
import org.yibaotong.identity.Units.UnitFacts;
import org.yibaotong.newsroom.list.StoryListPage.Choice;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.UnitId;

/** The units a list may be narrowed to: one that is reached, with all below it. */
@Component
public class UnitsBelow {

    private final Units units;

    UnitsBelow(Units units) {
        this.units = units;
    }

    /** For SQL. A unit beyond the reach narrows to nothing. */
    UUID[] within(Reach reach, @Nullable UUID chosen) {
        if (chosen == null) {
            return reach.ids();
        }
        return below(new UnitId(chosen)).stream()
                .filter(reach::covers)
                .map(UnitId::value)
                .toArray(UUID[]::new);
    }

    public List<Choice> choices(Reach reach, @Nullable UUID chosen) {
        return units.list().stream()
                .filter(unit -> reach.covers(unit.id()))
                .map(unit -> new Choice(
                        unit.id().toString(),
                        unit.shortName(),
                        unit.id().value().equals(chosen)))
                .toList();
    }

    private Set<UnitId> below(UnitId top) {
        var found = new HashSet<>(Set.of(top));
        var all = units.list();
        while (found.addAll(childrenOf(found, all))) {
            // Down the tree, level by level, until no more are found.
        }
        return found;
    }

    private static List<UnitId> childrenOf(Set<UnitId> parents, List<UnitFacts> all) {
        return all.stream()
                .filter(unit -> unit.parent() != null && parents.contains(unit.parent()))
                .map(UnitFacts::id)
                .toList();
    }
}
