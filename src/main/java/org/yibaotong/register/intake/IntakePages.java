package org.yibaotong.register.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.Units;
import org.yibaotong.identity.Units.UnitFacts;
import org.yibaotong.register.WebsiteLooks;
import org.yibaotong.register.columns.LedgerColumns;
import org.yibaotong.register.intake.IntakePage.Absent;
import org.yibaotong.register.intake.IntakePage.Line;
import org.yibaotong.register.intake.JudgedRows.Judged;
import org.yibaotong.register.platform.Platforms;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Rows;
import org.yibaotong.sheets.CellText;

/** Puts together what is shown of a ledger that was sent in: how far it is, what each row will come to, what it leaves out. */
@Component
class IntakePages {

    private final IntakeDesk desk;
    private final IntakeRows allRows;
    private final JudgedRows judgedRows;
    private final AbsentAccounts absentAccounts;
    private final Platforms platforms;
    private final WebsiteLooks looks;
    private final Units units;
    private final Clock clock;

    IntakePages(
            IntakeDesk desk,
            IntakeRows allRows,
            JudgedRows judgedRows,
            AbsentAccounts absentAccounts,
            Platforms platforms,
            WebsiteLooks looks,
            Units units,
            Clock clock) {
        this.desk = desk;
        this.allRows = allRows;
        this.judgedRows = judgedRows;
        this.absentAccounts = absentAccounts;
        this.platforms = platforms;
        this.looks = looks;
        this.units = units;
        this.clock = clock;
    }

    IntakePage page(Intake intake, @Nullable Outcome outcome, boolean absent, Paging paging) {
        var unit = units.find(intake.unit()).map(UnitFacts::name).orElse("");
        if (intake.isAtWork(clock.instant())) {
            return IntakePage.atWork(intake, unit, paging);
        }
        var counts = allRows.counts(intake.id());
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        long shown = outcome == null ? total : counts.getOrDefault(outcome, 0L);
        return new IntakePage(
                intake,
                unit,
                allRows.sheets(intake.id()),
                counts,
                outcome,
                new Rows<>(lines(intake, outcome, paging), paging, shown),
                absent ? absentAccounts.page(intake, paging) : null,
                absentAccounts.count(intake),
                desk.isFew(intake, total),
                intake.mayRun(clock.instant()),
                intake.mayBeJudged(clock.instant()),
                !looks.areOn() && hasWebsites(intake));
    }

    private boolean hasWebsites(Intake intake) {
        return allRows.platforms(intake.id()).stream()
                .flatMap(written -> platforms.named(written).stream())
                .anyMatch(platform -> platform.code().equals(Platforms.WEBSITE));
    }

    /** While the work goes on, counting would only hold it up. */
    IntakeJson json(Intake intake) {
        var counts = intake.isAtWork(clock.instant()) ? Map.<Outcome, Long>of() : allRows.counts(intake.id());
        return IntakeJson.of(intake, allRows.sheets(intake.id()), counts);
    }

    List<Line> lines(Intake intake, @Nullable Outcome outcome, Paging paging) {
        return judgedRows.page(intake.id(), outcome, paging).stream()
                .map(IntakePages::line)
                .toList();
    }

    List<Absent> absent(Intake intake, Paging paging) {
        return absentAccounts.page(intake, paging).rows();
    }

    static Line line(Judged row) {
        return new Line(
                row.sheet(),
                row.line(),
                cell(row, LedgerColumns.NAME.title()),
                cell(row, LedgerColumns.PLATFORM.title()),
                cell(row, LedgerColumns.HANDLE.title()),
                cell(row, LedgerColumns.SPONSOR.title()),
                row.outcome() == null ? Outcome.UNCHANGED : row.outcome(),
                row.reason());
    }

    private static String cell(Judged row, String title) {
        int at = row.columns().indexOf(title);
        return at >= 0 && at < row.cells().size() ? CellText.line(row.cells().get(at)) : "";
    }
}
