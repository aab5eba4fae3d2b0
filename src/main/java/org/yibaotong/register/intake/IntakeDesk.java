package org.yibaotong.register.intake;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.Units;
import org.yibaotong.register.account.AccountDesk;
import org.yibaotong.register.account.KnownUnits;
import org.yibaotong.register.columns.LedgerColumns;
import org.yibaotong.register.intake.Intake.SheetOf;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Committed;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Sha256;
import org.yibaotong.sheets.Column;
import org.yibaotong.sheets.SheetFile;
import org.yibaotong.sheets.SheetLimits;
import org.yibaotong.text.PlainText;
import org.yibaotong.web.Times;

/** Where ledgers are handed in, put right and begun. */
@Service
@Transactional
class IntakeDesk {

    /** A ledger of less than this share of what is known is more likely a piece of one. */
    private static final double LEAST = 0.5;

    private final Intakes intakes;
    private final IntakeRows allRows;
    private final HeadingShapes shapes;
    private final KnownAccounts known;
    private final Units units;
    private final Scheduler scheduler;
    private final OneTimeTask<UUID> judgeLedger;
    private final OneTimeTask<UUID> importLedger;
    private final Clock clock;

    IntakeDesk(
            Intakes intakes,
            IntakeRows allRows,
            HeadingShapes shapes,
            KnownAccounts known,
            Units units,
            Scheduler scheduler,
            OneTimeTask<UUID> judgeLedger,
            OneTimeTask<UUID> importLedger,
            Clock clock) {
        this.intakes = intakes;
        this.allRows = allRows;
        this.shapes = shapes;
        this.known = known;
        this.units = units;
        this.scheduler = scheduler;
        this.judgeLedger = judgeLedger;
        this.importLedger = importLedger;
        this.clock = clock;
    }

    /** @param isWhole whether it names all accounts of the unit */
    UUID receive(String fileName, byte[] content, String unit, LocalDate figuresOn, boolean isWhole, Actor actor) {
        var owner = new KnownUnits(units.list()).get(unit);
        Refusal.unless(AccountDesk.reach(actor).covers(owner.id()), "account.sponsoring-unit.not-yours");
        Refusal.when(figuresOn.isAfter(Times.date(clock.instant())), "figure.day.not-yet");
        var id = intakes.add(actor.person(), owner.id(), name(fileName), Sha256.of(content), figuresOn, isWhole);
        var receiving = new Receiving(id, allRows, shapes);
        SheetFile.read(content, SheetLimits.LARGE, receiving);
        Refusal.when(receiving.end() == 0, "ledger.file.no-heading");
        judge(id, actor);
        return id;
    }

    /** Says which of our columns each heading is. The next file of the same shape is read so at once. */
    void setColumns(UUID id, int position, List<String> columns, Actor actor) {
        var intake = open(id, actor);
        var sheet = sheet(id, position);
        Refusal.unless(columns.size() == sheet.heading().size(), "ledger.heading.unclear");
        var known = LedgerColumns.ALL.stream().map(Column::title).toList();
        var chosen = columns.stream()
                .map(title -> known.contains(title) ? title : "")
                .toList();
        var named = chosen.stream().filter(title -> !title.isEmpty()).toList();
        Refusal.unless(named.size() == named.stream().distinct().count(), "ledger.heading.twice");
        Refusal.unless(named.contains(LedgerColumns.NAME.title()), "ledger.heading.without-name");
        allRows.setColumns(intake.id(), position, chosen);
        shapes.keep(sheet.heading(), chosen);
        judge(id, actor);
    }

    void setOverwrites(UUID id, boolean overwrites, Actor actor) {
        intakes.setOverwrites(open(id, actor).id(), overwrites);
        judge(id, actor);
    }

    /** @param few that it is known to be less than the whole ledger */
    void begin(UUID id, boolean few, Actor actor) {
        var intake = get(id, actor);
        Refusal.when(intake.state() == Intake.State.JUDGING, "ledger.judge.not-yet");
        Refusal.unless(intake.mayRun(clock.instant()), "intake.run.done-already");
        var counts = allRows.counts(id);
        long told = counts.values().stream().mapToLong(Long::longValue).sum();
        long living = living(intake);
        Refusal.when(!few && told < living * LEAST, "ledger.run.too-few", told, living);
        long toSave = counts.getOrDefault(Outcome.ADDED, 0L) + counts.getOrDefault(Outcome.CHANGED, 0L);
        Refusal.when(toSave == 0, "ledger.run.nothing");
        Refusal.unless(intakes.begin(intake, Intake.State.RUNNING, toSave), "intake.run.done-already");
        schedule(importLedger, id);
    }

    /** Has it looked over behind the page, from the first row. */
    void judge(UUID id, Actor actor) {
        var intake = get(id, actor);
        Refusal.unless(
                intake.mayBeJudged(clock.instant()) && intakes.begin(intake, Intake.State.JUDGING, allRows.count(id)),
                "ledger.judge.not-yet");
        schedule(judgeLedger, id);
    }

    private void schedule(OneTimeTask<UUID> task, UUID id) {
        var now = clock.instant();
        scheduler.scheduleIfNotExists(task.instance(id + "-" + now.toEpochMilli(), id), now);
        // Before that, no other connection sees the task, and it would wait for the next look-round.
        Committed.then(scheduler::triggerCheckForDueExecutions);
    }

    Intake get(UUID id, Actor actor) {
        return intakes.get(id, actor.person());
    }

    boolean isFew(Intake intake, long told) {
        return told < living(intake) * LEAST;
    }

    private long living(Intake intake) {
        return known.living(new KnownUnits(units.list()).below(intake.unit()));
    }

    private Intake open(UUID id, Actor actor) {
        var intake = get(id, actor);
        Refusal.when(intake.state() == Intake.State.DONE, "intake.run.done-already");
        Refusal.unless(intake.mayBeJudged(clock.instant()), "ledger.judge.not-yet");
        return intake;
    }

    SheetOf sheet(UUID id, int position) {
        return allRows.sheets(id).stream()
                .filter(sheet -> sheet.position() == position && sheet.isRead())
                .findFirst()
                .orElseThrow(() -> new Refusal("ledger.heading.unclear"));
    }

    private static String name(String fileName) {
        var name = PlainText.line(fileName.substring(fileName.lastIndexOf('/') + 1));
        return name.isEmpty() ? "台账" : name.substring(0, Math.min(120, name.length()));
    }
}
