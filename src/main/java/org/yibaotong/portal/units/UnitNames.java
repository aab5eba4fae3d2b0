package org.yibaotong.portal.units;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.Units;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.identity.Units.UnitFacts;
import org.yibaotong.portal.page.Kept;
import org.yibaotong.portal.units.NamedUnits.Link;
import org.yibaotong.portal.units.UnitListPage.Group;
import org.yibaotong.shared.Outage;

/** Units by the names the public knows them by. News tells only these of whoever sent it in. */
@Component
class UnitNames implements NamedUnits {

    private static final int MOST = 100;

    private final Kept<String, List<UnitFacts>> kept;

    UnitNames(Units units, Outage outage) {
        this.kept = new Kept<>(1, outage, (all, last) -> Optional.of(units.list()));
    }

    private List<UnitFacts> known() {
        return kept.get("all").orElseThrow();
    }

    /** Those called so, in short or in full. */
    List<UnitFacts> exactly(String name) {
        var all = known();
        var inShort = all.stream().filter(unit -> unit.shortName().equals(name)).toList();
        return inShort.isEmpty()
                ? all.stream().filter(unit -> unit.name().equals(name)).toList()
                : inShort;
    }

    /** The city with what is its own, then each district with its streets; what lies below a street stands on the street's page. */
    List<Group> places() {
        var all = known();
        return Stream.of(Level.CITY, Level.DISTRICT)
                .flatMap(level -> all.stream().filter(unit -> unit.level() == level))
                .map(place -> new Group(
                        place.name(),
                        Stream.concat(
                                        Stream.of(place),
                                        all.stream().filter(unit -> place.id().equals(unit.parent()) && isOwn(unit)))
                                .map(UnitNames::link)
                                .toList()))
                .toList();
    }

    @Override
    public List<Link> called(String words) {
        return known().stream()
                .filter(unit -> unit.name().contains(words) || unit.shortName().contains(words))
                .limit(MOST)
                .map(UnitNames::link)
                .toList();
    }

    @Override
    public Optional<Link> of(String name) {
        return exactly(name).stream().findFirst().map(unit -> new Link(name, NamedUnits.url(unit.shortName())));
    }

    @Override
    public List<Link> all() {
        return known().stream().map(UnitNames::link).toList();
    }

    List<Link> above(UnitFacts unit) {
        return Stream.ofNullable(unit.parent())
                .flatMap(parent -> known().stream().filter(other -> other.id().equals(parent)))
                .map(UnitNames::link)
                .toList();
    }

    List<Link> below(UnitFacts unit) {
        return known().stream()
                .filter(other -> Objects.equals(other.parent(), unit.id()))
                .map(UnitNames::link)
                .toList();
    }

    private static boolean isOwn(UnitFacts unit) {
        return switch (unit.level()) {
            case CITY, DISTRICT, COMMUNITY -> false;
            case STREET, DEPARTMENT, CENTRE -> true;
        };
    }

    private static Link link(UnitFacts unit) {
        return new Link(unit.name(), NamedUnits.url(unit.shortName()));
    }
}
