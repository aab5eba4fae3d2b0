package org.yibaotong.register.filing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.identity.Units.UnitFacts;
import org.yibaotong.register.FilingLevels;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;

/** Who has to agree to a unit's filing (逐级): the units above it where somebody keeps the ledger, the nearest first. */
@Component
class Levels implements FilingLevels {

    private final Units units;
    private final People people;

    Levels(Units units, People people) {
        this.units = units;
        this.people = people;
    }

    @Override
    public List<UnitId> above(UnitId unit, PersonId asking) {
        var found = others(unit, asking);
        return found.isEmpty() ? List.of(last(unit, asking)) : found;
    }

    @Override
    public boolean isAlone(UnitId unit, PersonId asking) {
        var top = chain(unit).getLast().id();
        return others(unit, asking).isEmpty()
                && Set.copyOf(people.holding(Role.REGISTRAR, top)).equals(Set.of(asking));
    }

    /** The levels at which somebody else keeps the ledger. */
    private List<UnitId> others(UnitId unit, PersonId asking) {
        var found = new ArrayList<UnitId>();
        for (var level : chain(unit)) {
            var keepers = keepers(level);
            if (!keepers.isEmpty() && !keepers.contains(asking)) {
                found.add(level.id());
            }
        }
        return List.copyOf(found);
    }

    /** The levels of what has been agreed to already: the highest of them puts it down. */
    List<UnitId> keeping(UnitId unit) {
        var chain = chain(unit);
        var found = chain.stream()
                .filter(level -> !keepers(level).isEmpty())
                .map(UnitFacts::id)
                .toList();
        return found.isEmpty() ? List.of(chain.getLast().id()) : found;
    }

    @Override
    public Collection<PersonId> asked(UnitId level) {
        var keepers = keepers(units.get(level));
        return keepers.isEmpty() ? people.holding(Role.REGISTRAR, level) : keepers;
    }

    /** Where only the highest is left, another one who keeps the ledger there agrees. */
    private UnitId last(UnitId unit, PersonId asking) {
        var top = chain(unit).getLast().id();
        var others = new HashSet<>(people.holding(Role.REGISTRAR, top));
        Refusal.when(others.isEmpty(), "filing.ask.nobody-above");
        others.remove(asking);
        Refusal.when(others.isEmpty(), "filing.ask.nobody-else");
        return top;
    }

    /** Those whose role begins at this unit, and not further up. */
    private Set<PersonId> keepers(UnitFacts level) {
        var here = new HashSet<>(people.holding(Role.REGISTRAR, level.id()));
        above(level)
                .ifPresent(parent -> people.holding(Role.REGISTRAR, parent.id()).forEach(here::remove));
        return here;
    }

    /** From the unit above to the highest; the highest itself, where there is none above. */
    private List<UnitFacts> chain(UnitId unit) {
        var own = units.get(unit);
        var chain = new ArrayList<UnitFacts>();
        for (@Nullable UnitFacts level = above(own).orElse(null);
                level != null;
                level = above(level).orElse(null)) {
            chain.add(level);
        }
        return chain.isEmpty() ? List.of(own) : chain;
    }

    private Optional<UnitFacts> above(UnitFacts unit) {
        return Optional.ofNullable(unit.parent()).flatMap(units::find);
    }
}
