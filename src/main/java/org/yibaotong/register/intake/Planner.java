package org.yibaotong.register.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.account.Account;
import org.yibaotong.register.account.AccountDesk;
import org.yibaotong.register.account.AccountKeys;
import org.yibaotong.register.account.AccountTable;
import org.yibaotong.register.account.Changes;
import org.yibaotong.register.account.Contact;
import org.yibaotong.register.account.Contacts;
import org.yibaotong.register.account.Details;
import org.yibaotong.register.account.KnownUnits;
import org.yibaotong.register.figure.Figure;
import org.yibaotong.register.figure.Measure;
import org.yibaotong.register.figure.Span;
import org.yibaotong.register.intake.Intake.RowOf;
import org.yibaotong.register.intake.Intake.SheetOf;
import org.yibaotong.register.intake.Plan.Fate;
import org.yibaotong.register.platform.AccountKey;
import org.yibaotong.register.platform.Platforms;
import org.yibaotong.register.reading.Row;
import org.yibaotong.register.reading.RowReader;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Words;

/** Works out what a ledger would do. It is asked before the preview and again before anything is written, so that both say the same. */
@Component
class Planner {

    private final Intakes intakes;
    private final KnownAccounts known;
    private final AccountKeys keys;
    private final AccountTable accounts;
    private final Contacts contacts;
    private final Changes changes;
    private final Platforms platforms;
    private final Units units;
    private final People people;
    private final Words words;

    Planner(
            Intakes intakes,
            KnownAccounts known,
            AccountKeys keys,
            AccountTable accounts,
            Contacts contacts,
            Changes changes,
            Platforms platforms,
            Units units,
            People people,
            Words words) {
        this.intakes = intakes;
        this.known = known;
        this.keys = keys;
        this.accounts = accounts;
        this.contacts = contacts;
        this.changes = changes;
        this.platforms = platforms;
        this.units = units;
        this.people = people;
        this.words = words;
    }

    /** A row that could be read, and the known account it is about. */
    private record Met(RowOf at, Row row, @Nullable AccountId account) {}

    Plan plan(Intake intake) {
        var tree = new KnownUnits(units.list());
        var reach = AccountDesk.reach(people.actor(intake.by()));
        var fates = new ArrayList<Fate>();
        var met = meet(intake, tree, reach, fates);
        var olds = accounts.findAllById(ids(met)).stream().collect(Collectors.toMap(Account::id, Function.identity()));
        var facts = new Facts(
                olds,
                known.figures(olds.keySet(), intake.figuresOn(), month(intake)),
                known.posted(olds.keySet()),
                contacts.of(olds.keySet()),
                known.taken(met.stream()
                        .map(one -> one.row().details().owners().sponsor())
                        .distinct()
                        .toList()));
        met.forEach(one -> fates.add(fate(one, intake, facts)));
        return new Plan(fates);
    }

    /** What is known of the accounts the sheet is about. */
    private record Facts(
            Map<AccountId, Account> accounts,
            Map<AccountId, Map<Measure, Long>> figures,
            Map<AccountId, LocalDate> posted,
            Map<AccountId, List<Contact>> people,
            Set<String> taken) {}

    private List<Met> meet(Intake intake, KnownUnits tree, Reach reach, List<Fate> wrong) {
        var sheets =
                intakes.sheets(intake.id()).stream().collect(Collectors.toMap(SheetOf::position, Function.identity()));
        var owner = tree.find(intake.unit()).orElseThrow();
        var reader = new RowReader(platforms, tree, owner);
        var read = new ArrayList<Met>();
        for (var at : intakes.rows(intake.id())) {
            var sheet = Objects.requireNonNull(sheets.get(at.position()));
            try {
                var row = reader.read(cells(at, sheet), sheet.name());
                Refusal.unless(
                        reach.covers(row.details().owners().sponsoringUnit()), "account.sponsoring-unit.not-yours");
                read.add(new Met(at, row, null));
            } catch (Refusal refusal) {
                wrong.add(wrong(at, refusal));
            }
        }
        return withAccounts(once(read, sheets, wrong), tree.below(intake.unit()), wrong);
    }

    /** The same account twice in one file: the first row counts. */
    private List<Met> once(List<Met> read, Map<Integer, SheetOf> sheets, List<Fate> wrong) {
        var seen = new HashMap<Object, RowOf>();
        var once = new ArrayList<Met>();
        for (var one : read) {
            var marks = new ArrayList<Object>(one.row().keys());
            marks.add(one.row().nameOnPlatform() + "|"
                    + one.row().details().owners().sponsor());
            var first = marks.stream().map(seen::get).filter(Objects::nonNull).findFirst();
            if (first.isPresent()) {
                var sheet = Objects.requireNonNull(sheets.get(first.get().position()));
                wrong.add(wrong(
                        one.at(),
                        new Refusal(
                                "ledger.row.twice", sheet.name(), first.get().line())));
            } else {
                marks.forEach(mark -> seen.put(mark, one.at()));
                once.add(one);
            }
        }
        return once;
    }

    /** By an id, else by a name of the same sponsor, else by a name only one account has. */
    private List<Met> withAccounts(List<Met> read, Collection<org.yibaotong.shared.UnitId> within, List<Fate> wrong) {
        var byKey = keys.find(
                read.stream().flatMap(one -> one.row().keys().stream()).collect(Collectors.toSet()));
        var byName = known.within(within).stream()
                .collect(Collectors.groupingBy(
                        one -> Row.nameOnPlatform(one.platform(), RowReader.plainName(one.name()))));
        var met = new ArrayList<Met>();
        var claimed = new HashMap<AccountId, RowOf>();
        for (var one : read) {
            var account = account(one.row(), byKey, byName);
            var other = account == null ? null : claimed.putIfAbsent(account, one.at());
            if (other == null) {
                met.add(new Met(one.at(), one.row(), account));
            } else {
                wrong.add(wrong(one.at(), new Refusal("ledger.row.same-account", other.line())));
            }
        }
        return met;
    }

    private static @Nullable AccountId account(
            Row row, Map<AccountKey, AccountId> byKey, Map<String, List<KnownAccounts.Named>> byName) {
        var keyed = row.keys().stream().map(byKey::get).filter(Objects::nonNull).findFirst();
        if (keyed.isPresent()) {
            return keyed.get();
        }
        var named = byName.getOrDefault(row.nameOnPlatform(), List.of());
        var sponsor = row.details().owners().sponsor();
        return named.stream()
                .filter(one -> one.sponsor().equals(sponsor))
                .findFirst()
                .or(() -> row.keys().isEmpty() && named.size() == 1
                        ? Stream.of(named.getFirst()).findFirst()
                        : java.util.Optional.empty())
                .map(KnownAccounts.Named::id)
                .orElse(null);
    }

    private Fate fate(Met met, Intake intake, Facts facts) {
        var old = met.account() == null ? null : facts.accounts().get(met.account());
        return old == null ? added(met, facts) : changed(met, old, intake, facts);
    }

    private Fate added(Met met, Facts facts) {
        var details = met.row().details();
        var place = details.owners().sponsor() + "|" + details.identity().platform();
        var remark = facts.taken().add(place) ? "" : words.of("ledger.row.second");
        return new Fate(
                met.at().position(),
                met.at().line(),
                Outcome.ADDED,
                remark,
                met.row(),
                null,
                details,
                met.row().people());
    }

    private Fate changed(Met met, Account old, Intake intake, Facts facts) {
        if (old.state().isOver()) {
            return fate(met, Outcome.UNCHANGED, words.of("ledger.row.over"), old, old.details(), List.of());
        }
        try {
            var details = new Merging(met.row(), intake.overwrites()).into(old.details());
            var knownPeople = facts.people().getOrDefault(old.id(), List.of());
            var merged = people(knownPeople, met.row().people(), intake.overwrites());
            var said = Stream.of(
                            changes.between(old.details(), details),
                            merged.equals(knownPeople) ? "" : words.of("ledger.row.people"),
                            saysMore(met, old.id(), intake, facts) ? words.of("ledger.row.figures") : "")
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("；"));
            var outcome = said.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
            return fate(met, outcome, said, old, details, merged);
        } catch (Refusal refusal) {
            return wrong(met.at(), refusal);
        }
    }

    private static Fate fate(
            Met met, Outcome outcome, String reason, Account old, Details details, List<Contact> people) {
        return new Fate(met.at().position(), met.at().line(), outcome, reason, met.row(), old.id(), details, people);
    }

    private static boolean saysMore(Met met, AccountId id, Intake intake, Facts facts) {
        var posted = met.row().postedOn();
        var before = facts.posted().get(id);
        if (posted != null && (before == null || posted.isAfter(before))) {
            return true;
        }
        var figures = facts.figures().getOrDefault(id, Map.of());
        return figures(met.row(), id, intake).stream().anyMatch(figure -> {
            var value = figures.get(figure.measure());
            return value == null || (intake.overwrites() && value != figure.value());
        });
    }

    /** Followers are of the day, the others of the month before it. */
    static List<Figure> figures(Row row, AccountId id, Intake intake) {
        var figures = new ArrayList<Figure>();
        add(figures, id, Measure.FOLLOWERS, row.followers(), intake);
        add(figures, id, Measure.POSTS, row.posts(), intake);
        add(figures, id, Measure.READS, row.reads(), intake);
        add(figures, id, Measure.MESSAGES, row.messages(), intake);
        return figures;
    }

    private static void add(List<Figure> figures, AccountId id, Measure measure, OptionalLong value, Intake intake) {
        if (value.isPresent()) {
            var span = measure.isStock() ? Span.DAY : Span.MONTH;
            var day = measure.isStock() ? intake.figuresOn() : month(intake);
            var source = intake.fileName().length() > 70 ? intake.fileName().substring(0, 70) : intake.fileName();
            figures.add(new Figure(id, measure, span, day, value.getAsLong(), "表格《" + source + "》"));
        }
    }

    private static LocalDate month(Intake intake) {
        return intake.figuresOn().withDayOfMonth(1).minusMonths(1);
    }

    private static List<Contact> people(List<Contact> known, List<Contact> written, boolean overwrites) {
        var merged = new ArrayList<Contact>();
        for (var duty : org.yibaotong.register.account.Duty.values()) {
            var was = known.stream().filter(one -> one.duty() == duty).findFirst();
            var is = written.stream().filter(one -> one.duty() == duty).findFirst();
            if (is.isEmpty() || (was.isPresent() && !overwrites && !fills(was.get(), is.get()))) {
                was.ifPresent(merged::add);
            } else {
                merged.add(
                        was.isPresent()
                                        && is.get().telephone().isEmpty()
                                        && is.get().name().equals(was.get().name())
                                ? was.get()
                                : is.get());
            }
        }
        return merged;
    }

    private static boolean fills(Contact was, Contact is) {
        return was.name().equals(is.name()) && was.telephone().isEmpty();
    }

    private Fate wrong(RowOf at, Refusal refusal) {
        var reason = words.of(refusal.code(), refusal.arguments().toArray());
        return new Fate(at.position(), at.line(), Outcome.WRONG, reason, null, null, null, List.of());
    }

    private static Set<AccountId> ids(List<Met> met) {
        return met.stream().map(Met::account).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
    }

    private static Map<String, String> cells(RowOf at, SheetOf sheet) {
        var cells = new HashMap<String, String>();
        for (int column = 0;
                column < Math.min(at.cells().size(), sheet.columns().size());
                column++) {
            var title = sheet.columns().get(column);
            if (!title.isEmpty() && !at.cells().get(column).isEmpty()) {
                cells.put(title, at.cells().get(column));
            }
        }
        return cells;
    }
}
