package org.yibaotong.identity.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;

/** Finds a unit by what people write for it: its code, its full name, its short name, or the name with the one above it. */
public final class UnitNames {

    private final Map<String, List<Unit>> byName = new LinkedHashMap<>();
    private final Map<String, Unit> byCode = new LinkedHashMap<>();
    private final Map<UnitId, Unit> byId = new LinkedHashMap<>();

    private UnitNames() {}

    public static UnitNames of(Collection<Unit> units) {
        var names = new UnitNames();
        units.forEach(names::put);
        return names;
    }

    /** Adds a unit, or puts it in place of what it was before. */
    public void put(Unit unit) {
        var before = byId.put(unit.id(), unit);
        if (before != null) {
            byName.values().forEach(same -> same.remove(before));
            byCode.remove(String.valueOf(before.code()));
        }
        add(unit.name(), unit);
        if (!unit.shortName().equals(unit.name())) {
            add(unit.shortName(), unit);
        }
        if (unit.code() != null) {
            byCode.put(unit.code(), unit);
        }
    }

    /** The one unit meant. None at all and several are two different refusals. */
    public Unit get(String written) {
        var coded = byCode.get(written);
        if (coded != null) {
            return coded;
        }
        var named = named(written);
        Refusal.when(named.isEmpty(), "unit.find.unknown", written);
        Refusal.when(named.size() > 1, "unit.find.several", written, named.size());
        return named.getFirst();
    }

    /** For a filter: what means no unit, or several, finds nothing. */
    public Optional<UnitId> find(String written) {
        try {
            return Optional.of(get(written).id());
        } catch (Refusal unclear) {
            return Optional.empty();
        }
    }

    public Optional<Unit> get(UnitId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Unit> all() {
        return List.copyOf(byId.values());
    }

    /** For a list to choose from: a name two units share is written with the one above. */
    public List<String> labels() {
        return byId.values().stream().map(this::label).toList();
    }

    public String label(Unit unit) {
        return named(unit.name()).size() == 1 ? unit.name() : unit.name() + " · " + nameAbove(unit);
    }

    private List<Unit> named(String written) {
        int dot = written.indexOf(" · ");
        return dot < 0
                ? byName.getOrDefault(written, List.of())
                : byName.getOrDefault(written.substring(0, dot), List.of()).stream()
                        .filter(unit -> nameAbove(unit).equals(written.substring(dot + 3)))
                        .toList();
    }

    public Optional<Unit> above(Unit unit) {
        return Optional.ofNullable(unit.parentId()).map(byId::get);
    }

    private String nameAbove(Unit unit) {
        return above(unit).map(Unit::name).orElse("");
    }

    private void add(String name, Unit unit) {
        var same = byName.computeIfAbsent(name, key -> new ArrayList<>());
        if (same.stream().noneMatch(other -> Objects.equals(other.id(), unit.id()))) {
            same.add(unit);
        }
    }
}
