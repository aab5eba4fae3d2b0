package org.yibaotong.identity.unit;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;

/** All units in their order, and the rules by which the tree may grow and change. It changes only here, until it is saved. */
public final class UnitTree {

    private final Map<UnitId, Unit> units = new LinkedHashMap<>();
    private final Reach reach;

    public UnitTree(Collection<Unit> units, Reach reach) {
        units.forEach(unit -> this.units.put(unit.id(), unit));
        this.reach = reach;
    }

    /** One change: what the unit was, if it was, and what it is now. */
    public record Step(@Nullable Unit before, Unit after) {}

    public Step open(UnitId below, UnitDescription as) {
        var unit = Unit.open(openOne(below), as);
        refuseTaken(unit);
        return take(null, unit);
    }

    /** Describes a unit anew and puts it below another, or where it is. */
    public Step revise(UnitId id, @Nullable UnitId below, UnitDescription as) {
        var unit = get(id);
        var above = Objects.equals(below, unit.parentId()) ? above(unit).orElse(null) : openOne(below);
        Refusal.when(pathUp(above).anyMatch(id::equals), "unit.move.below-itself", unit.name());
        var revised = unit.revise(above, as);
        refuseTaken(revised);
        Refusal.unless(
                below(id).stream().allMatch(child -> child.level().mayStandBelow(as.level())),
                "unit.place.level-of-those-below");
        return take(unit, revised);
    }

    public Step close(UnitId id, String said, Instant at) {
        var unit = get(id);
        var closed = unit.close(said, at);
        var below = below(id).size();
        Refusal.when(below > 0, "unit.close.has-units", below);
        return take(unit, closed);
    }

    /** Only what lies within reach is there; what was opened just now lies below something that was. */
    public Unit get(UnitId id) {
        return Optional.ofNullable(units.get(id))
                .filter(unit -> pathUp(unit).anyMatch(reach::covers))
                .orElseThrow(() -> new NotFound("unit", id));
    }

    public Optional<Unit> above(Unit unit) {
        return Optional.ofNullable(unit.parentId()).map(units::get);
    }

    /** All open units within reach. */
    public List<Unit> open() {
        return units.values().stream()
                .filter(unit -> unit.isOpen() && pathUp(unit).anyMatch(reach::covers))
                .toList();
    }

    private Unit openOne(@Nullable UnitId id) {
        var unit = id == null ? null : get(id);
        if (unit == null) {
            throw new Refusal("unit.place.missing");
        }
        Refusal.unless(unit.isOpen(), "unit.place.closed", unit.name());
        return unit;
    }

    private Stream<UnitId> pathUp(@Nullable Unit from) {
        var path = Stream.<UnitId>builder();
        for (var unit = from; unit != null; unit = above(unit).orElse(null)) {
            path.add(unit.id());
        }
        return path.build();
    }

    private List<Unit> below(UnitId id) {
        return units.values().stream()
                .filter(unit -> unit.isOpen() && id.equals(unit.parentId()))
                .toList();
    }

    private void refuseTaken(Unit as) {
        for (var other : units.values()) {
            if (other.id().equals(as.id())) {
                continue;
            }
            boolean isBeside = other.isOpen() && Objects.equals(other.parentId(), as.parentId());
            Refusal.when(isBeside && other.name().equals(as.name()), "unit.name.taken", as.name());
            Refusal.when(
                    as.code() != null && as.code().equals(other.code()), "unit.code.taken", String.valueOf(as.code()));
        }
    }

    private Step take(@Nullable Unit before, Unit after) {
        units.put(after.id(), after);
        return new Step(before, after);
    }
}
