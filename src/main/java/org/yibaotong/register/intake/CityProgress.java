package org.yibaotong.register.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.Units;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.identity.Units.UnitFacts;
import org.yibaotong.register.account.AccountDesk;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Times;

/** How far a whole city is with taking in its ledgers, district by district in the order of the units (各地导入进度). */
@Component
class CityProgress {

    /** The rest are its own departments: they send in one ledger together. */
    private static final Set<Level> PARTS = Set.of(Level.DISTRICT, Level.STREET, Level.COMMUNITY);

    private final Units units;
    private final Intakes intakes;
    private final JdbcClient jdbc;
    private final Clock clock;

    CityProgress(Units units, Intakes intakes, JdbcClient jdbc, Clock clock) {
        this.units = units;
        this.intakes = intakes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nothing where there is nothing below. */
    List<PartProgress> of(Actor actor) {
        var reach = AccountDesk.reach(actor);
        return units.top(reach).map(top -> of(units.get(top), actor)).orElse(List.of());
    }

    private List<PartProgress> of(UnitFacts top, Actor actor) {
        var parts = units.childrenOf(top.id()).stream()
                .filter(unit -> PARTS.contains(unit.level()))
                .toList();
        if (parts.isEmpty()) {
            return List.of();
        }
        var counts = counts(units.below(top.id()));
        var rest = new HashSet<>(units.below(top.id()));
        var progress = new ArrayList<PartProgress>();
        for (var part : parts) {
            var below = units.below(part.id());
            rest.removeAll(below);
            progress.add(progress(part.name(), below, counts, actor));
        }
        progress.addFirst(progress(top.name() + "本级", rest, counts, actor));
        return progress;
    }

    private PartProgress progress(String name, Set<UnitId> part, Map<UnitId, Long> counts, Actor actor) {
        long accounts =
                part.stream().mapToLong(unit -> counts.getOrDefault(unit, 0L)).sum();
        return intakes.lastOf(part)
                .map(last -> new PartProgress(
                        name,
                        accounts,
                        last,
                        Times.minute(last.at()),
                        last.by().equals(actor.person()) ? "/desk/accounts/imports/" + last.id() : null,
                        last.isAtWork(clock.instant())))
                .orElseGet(() -> new PartProgress(name, accounts, null, "", null, false));
    }

    private Map<UnitId, Long> counts(Set<UnitId> all) {
        return jdbc
                .sql("""
                        select sponsoring_unit, count(*) as accounts from register.account
                         where sponsoring_unit = any(:units) group by sponsoring_unit
                        """)
                .param("units", all.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(new UnitId(row.getObject(1, UUID.class)), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
