package org.yibaotong.register.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.account.Entering;
import org.yibaotong.register.account.LedgerEntry;
import org.yibaotong.register.account.Revision;
import org.yibaotong.register.figure.Figure;
import org.yibaotong.register.figure.Figures;
import org.yibaotong.register.figure.FirstFigures;
import org.yibaotong.register.intake.Plan.Fate;
import org.yibaotong.register.reading.Row;
import org.yibaotong.web.Times;

/** Brings what some rows say into the ledger: accounts, people and figures. */
@Component
class TakingOver {

    private final Entering entering;
    private final FirstFigures first;
    private final Figures figures;
    private final Clock clock;

    TakingOver(Entering entering, FirstFigures first, Figures figures, Clock clock) {
        this.entering = entering;
        this.first = first;
        this.figures = figures;
        this.clock = clock;
    }

    void enter(Plan plan, Intake intake) {
        var added = plan.of(Outcome.ADDED).stream()
                .map(fate -> fate.as(AccountId.next()))
                .toList();
        entering.enter(added.stream().map(fate -> entry(fate, intake)).toList(), intake.by(), clock.instant());
        first.add(counted(added, intake), days(added, Row::postedOn), intake.figuresOn(), clock.instant());
        figures.interacted(days(added, Row::interactedOn));
    }

    void revise(Plan plan, Intake intake) {
        var changed = plan.of(Outcome.CHANGED);
        if (changed.isEmpty()) {
            return;
        }
        entering.revise(changed.stream().map(TakingOver::revision).toList(), intake.by(), clock.instant());
        if (intake.overwrites()) {
            figures.put(counted(changed, intake), clock.instant());
        } else {
            figures.add(counted(changed, intake), clock.instant());
        }
        figures.posted(days(changed, Row::postedOn), intake.figuresOn());
        figures.interacted(days(changed, Row::interactedOn));
    }

    private LedgerEntry entry(Fate fate, Intake intake) {
        var row = Objects.requireNonNull(fate.row());
        return new LedgerEntry(
                Objects.requireNonNull(fate.account()),
                Objects.requireNonNull(fate.details()),
                row.state(),
                Times.date(clock.instant()),
                fate.people(),
                row.whereTo(),
                "导入",
                "表格《" + intake.fileName() + "》第" + fate.at().line() + "行");
    }

    private static Revision revision(Fate fate) {
        return new Revision(
                Objects.requireNonNull(fate.account()),
                Objects.requireNonNull(fate.details()),
                fate.people(),
                fate.reason(),
                "导入更改");
    }

    private static List<Figure> counted(List<Fate> fates, Intake intake) {
        var written = new WrittenFigures(intake);
        return fates.stream()
                .flatMap(fate ->
                        written.of(Objects.requireNonNull(fate.row()), Objects.requireNonNull(fate.account())).stream())
                .toList();
    }

    private static Map<AccountId, LocalDate> days(List<Fate> fates, Function<Row, @Nullable LocalDate> of) {
        var days = new HashMap<AccountId, LocalDate>();
        for (var fate : fates) {
            var day = of.apply(Objects.requireNonNull(fate.row()));
            if (day != null) {
                days.put(Objects.requireNonNull(fate.account()), day);
            }
        }
        return days;
    }
}
