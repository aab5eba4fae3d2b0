package org.yibaotong.register.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yibaotong.register.account.Changes;
import org.yibaotong.register.account.KnownUnits;
import org.yibaotong.register.account.ManyAccounts.Known;
import org.yibaotong.register.intake.KnownFacts.Facts;
import org.yibaotong.register.intake.Plan.Fate;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Words;

/** Decides what becomes of a row, by what the ledger knows of its account. */
final class Deciding {

    private final Intake intake;
    private final Reach reach;
    private final KnownUnits units;
    private final Changes changes;
    private final Words words;

    /** Where this file itself brings an account, as {@code sponsor|platform}. */
    private final Set<String> places = new HashSet<>();

    /** @param reach whose accounts may be changed, as it is at this moment */
    Deciding(Intake intake, Reach reach, KnownUnits units, Changes changes, Words words) {
        this.intake = intake;
        this.reach = reach;
        this.units = units;
        this.changes = changes;
        this.words = words;
    }

    Fate fate(Met met, Facts facts) {
        var known = met.accounts().stream()
                .map(facts.accounts()::get)
                .filter(Objects::nonNull)
                .toList();
        try {
            known.forEach(this::refuseAnothers);
            refuseTwo(known);
            return known.isEmpty() ? added(met, facts) : changed(met, known.getFirst(), facts);
        } catch (Refusal refusal) {
            return Fate.wrong(
                    met.at(), words.of(refusal.code(), refusal.arguments().toArray()));
        }
    }

    /** An id is public: whoever writes it down does not keep the account for that. Whom to ask is said, and nothing else of it. */
    private void refuseAnothers(Known account) {
        var unit = account.details().owners().sponsoringUnit();
        Refusal.unless(
                reach.covers(unit),
                "ledger.row.of-another-unit",
                units.find(unit).map(units::label).orElse("别的单位"));
    }

    private static void refuseTwo(List<Known> known) {
        if (known.size() > 1) {
            throw new Refusal("ledger.row.two-accounts", name(known.getFirst()), name(known.getLast()));
        }
    }

    private static String name(Known account) {
        return account.details().identity().name();
    }

    private Fate added(Met met, Facts facts) {
        var details = met.row().details();
        var place = details.owners().sponsor() + "|" + details.identity().platform();
        boolean first = places.add(place) && !facts.taken().contains(place);
        return new Fate(
                met.at(),
                Outcome.ADDED,
                first ? "" : words.of("ledger.row.second"),
                met.row(),
                null,
                details,
                met.row().people());
    }

    private Fate changed(Met met, Known old, Facts facts) {
        if (old.state().isOver()) {
            return fate(met, old, Outcome.UNCHANGED, words.of("ledger.row.over"), new Merged(old.details(), List.of()));
        }
        var before = new Merged(old.details(), facts.people().getOrDefault(old.id(), List.of()));
        var merged = new Merging(met.row(), intake.overwrites()).into(before.details(), before.people());
        boolean saysMore = saysMore(met, old, facts);
        var said = Stream.of(
                        changes.between(before.details(), merged.details(), units),
                        merged.people().equals(before.people()) ? "" : words.of("ledger.row.people"),
                        saysMore ? words.of("ledger.row.figures") : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("；"));
        boolean isSame = merged.equals(before) && !saysMore;
        return fate(met, old, isSame ? Outcome.UNCHANGED : Outcome.CHANGED, said, merged);
    }

    private static Fate fate(Met met, Known old, Outcome outcome, String reason, Merged merged) {
        return new Fate(met.at(), outcome, reason, met.row(), old.id(), merged.details(), merged.people());
    }

    private boolean saysMore(Met met, Known old, Facts facts) {
        var posted = met.row().postedOn();
        var before = facts.posted().get(old.id());
        if (posted != null && (before == null || before.isLessThan(posted, intake.figuresOn()))) {
            return true;
        }
        var interacted = met.row().interactedOn();
        if (interacted != null && interacted.isAfter(facts.interacted().getOrDefault(old.id(), LocalDate.MIN))) {
            return true;
        }
        var figures = facts.figures().getOrDefault(old.id(), java.util.Map.of());
        return new WrittenFigures(intake).of(met.row(), old.id()).stream().anyMatch(figure -> {
            var value = figures.get(figure.measure());
            return value == null || (intake.overwrites() && value != figure.value());
        });
    }
}
