package org.yibaotong.register.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.account.AccountKeys;
import org.yibaotong.register.intake.Intake.RowOf;
import org.yibaotong.register.intake.KnownAccounts.Named;
import org.yibaotong.register.intake.Plan.Fate;
import org.yibaotong.register.platform.AccountKey;
import org.yibaotong.register.reading.Row;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;

/** Finds the known account each row is about (对上号), and the rows that are about one another's. */
final class Meeting {

    private final AccountKeys keys;
    private final KnownAccounts known;
    private final Collection<UnitId> within;
    private final Reading reading;

    private final Map<Object, RowOf> seen = new HashMap<>();
    private final Map<AccountId, RowOf> claimed = new HashMap<>();

    Meeting(AccountKeys keys, KnownAccounts known, Collection<UnitId> within, Reading reading) {
        this.keys = keys;
        this.known = known;
        this.within = within;
        this.reading = reading;
    }

    List<Met> meet(List<Met> read, List<Fate> wrong) {
        return withAccounts(once(read, wrong), wrong);
    }

    /** The same account twice in one file: the first row counts. */
    private List<Met> once(List<Met> read, List<Fate> wrong) {
        var once = new ArrayList<Met>();
        for (var one : read) {
            var marks = marks(one.row());
            var first = marks.stream().map(seen::get).filter(Objects::nonNull).findFirst();
            if (first.isPresent()) {
                var sheet = reading.sheet(first.get());
                wrong.add(reading.wrong(
                        one.at(),
                        new Refusal(
                                "ledger.row.twice", sheet.name(), first.get().line())));
            } else {
                marks.forEach(mark -> seen.put(mark, one.at().withoutCells()));
                once.add(one);
            }
        }
        return once;
    }

    private static List<Object> marks(Row row) {
        var marks = new ArrayList<Object>(row.keys());
        marks.add(row.nameOnPlatform() + "|" + row.details().owners().sponsor());
        return marks;
    }

    private List<Met> withAccounts(List<Met> read, List<Fate> wrong) {
        var byKey = keys.find(
                read.stream().flatMap(one -> one.row().keys().stream()).collect(Collectors.toSet()));
        var byName = known.named(read.stream().map(Met::row).toList(), within).stream()
                .collect(Collectors.groupingBy(Named::nameOnPlatform));
        var met = new ArrayList<Met>();
        for (var one : read) {
            var about = one.about(accounts(one.row(), byKey, byName));
            var other = claimed(about);
            if (other.isEmpty()) {
                met.add(about);
            } else {
                wrong.add(reading.wrong(
                        one.at(),
                        new Refusal("ledger.row.same-account", other.get().line())));
            }
        }
        return met;
    }

    /** The row that is about this account already. One that mixes up two keeps neither from another row. */
    private Optional<RowOf> claimed(Met one) {
        return one.accounts().size() == 1
                ? Optional.ofNullable(
                        claimed.putIfAbsent(one.accounts().getFirst(), one.at().withoutCells()))
                : Optional.empty();
    }

    /** By its id and its link, else by a name of the same sponsor, else by a name only one account has. */
    private static List<AccountId> accounts(
            Row row, Map<AccountKey, AccountId> byKey, Map<String, List<Named>> byName) {
        var held = row.keys().stream()
                .map(byKey::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return held.isEmpty() ? named(row, byName).stream().toList() : held;
    }

    private static Optional<AccountId> named(Row row, Map<String, List<Named>> byName) {
        var named = byName.getOrDefault(row.nameOnPlatform(), List.of());
        var sponsor = row.details().owners().sponsor();
        return named.stream()
                .filter(one -> one.sponsor().equals(sponsor))
                .map(Named::id)
                .findFirst()
                .or(() -> row.keys().isEmpty() && named.size() == 1
                        ? Optional.of(named.getFirst().id())
                        : Optional.empty());
    }
}
