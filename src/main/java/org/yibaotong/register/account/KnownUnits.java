package org.yibaotong.register.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.identity.Units.UnitFacts;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;

/** Finds the unit of our tree that is meant by what a ledger writes (单位对照). */
public final class KnownUnits {

    /** 竹园街道办事处 and 竹园街道 are one. */
    private static final Pattern ENDING = Pattern.compile("(?:办事处|人民政府|居民委员会|村民委员会|居委会|村委会|党工委|委员会办公室)$");

    private final List<UnitFacts> all;
    private final Map<UnitId, UnitFacts> byId = new LinkedHashMap<>();
    private final Map<String, List<UnitFacts>> byName = new HashMap<>();

    public KnownUnits(List<UnitFacts> all) {
        this.all = List.copyOf(all);
        all.forEach(unit -> byId.put(unit.id(), unit));
        all.forEach(unit -> Stream.of(unit.name(), unit.shortName(), plain(unit.name()), plain(unit.shortName()))
                .distinct()
                .forEach(name ->
                        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(unit)));
    }

    public List<UnitFacts> all() {
        return all;
    }

    /** The one unit meant. None at all and several are two different refusals. */
    public UnitFacts get(String written) {
        var meant = meant(written);
        Refusal.when(meant.isEmpty(), "unit.find.unknown", written);
        Refusal.when(meant.size() > 1, "unit.find.several", written, meant.size());
        return meant.getFirst();
    }

    /** What means no unit, or several, is none. */
    public Optional<UnitFacts> find(String written) {
        var meant = meant(written);
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    public Optional<UnitFacts> find(UnitId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** For a list to choose from: a name two units share is written with the one above. */
    public String label(UnitFacts unit) {
        return byName.getOrDefault(unit.name(), List.of()).size() == 1
                ? unit.name()
                : unit.name() + " · " + nameAbove(unit);
    }

    /** The unit itself and everything below it. */
    public Set<UnitId> below(UnitId top) {
        var found = new HashSet<>(Set.of(top));
        while (found.addAll(all.stream()
                .filter(unit -> unit.parent() != null && found.contains(unit.parent()))
                .map(UnitFacts::id)
                .toList())) {
            // Down the tree, level by level, until no more are found.
        }
        return found;
    }

    /** The government office above: that of the district, or of the city. */
    public @Nullable UnitId supervisor(UnitFacts unit) {
        return above(unit)
                .map(above ->
                        above.level() == Level.DISTRICT || above.level() == Level.CITY ? above.id() : supervisor(above))
                .orElse(null);
    }

    public Tier tier(UnitFacts unit) {
        return switch (unit.level()) {
            case CITY -> Tier.CITY;
            case DISTRICT -> Tier.DISTRICT;
            case STREET -> Tier.STREET;
            case COMMUNITY -> Tier.COMMUNITY;
            case DEPARTMENT, CENTRE -> above(unit).map(this::tier).orElse(Tier.CITY);
        };
    }

    private List<UnitFacts> meant(String written) {
        int dot = written.indexOf(" · ");
        if (dot >= 0) {
            return byName.getOrDefault(written.substring(0, dot), List.of()).stream()
                    .filter(unit -> nameAbove(unit).equals(written.substring(dot + 3)))
                    .toList();
        }
        var exact = byName.getOrDefault(written, List.of());
        return exact.isEmpty() ? byName.getOrDefault(plain(written), List.of()) : exact;
    }

    private String nameAbove(UnitFacts unit) {
        return above(unit).map(UnitFacts::name).orElse("");
    }

    private Optional<UnitFacts> above(UnitFacts unit) {
        return Optional.ofNullable(unit.parent()).map(byId::get);
    }

    private static String plain(@Nullable String name) {
        return name == null ? "" : ENDING.matcher(name.strip()).replaceFirst("");
    }
}
