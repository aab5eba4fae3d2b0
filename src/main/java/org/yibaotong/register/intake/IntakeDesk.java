package org.yibaotong.register.intake;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.Units;
import org.yibaotong.register.account.AccountDesk;
import org.yibaotong.register.account.KnownUnits;
import org.yibaotong.register.columns.LedgerColumns;
import org.yibaotong.register.intake.Intake.RowOf;
import org.yibaotong.register.intake.Intake.SheetOf;
import org.yibaotong.register.reading.Headings;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.sheets.Column;
import org.yibaotong.sheets.Sheet;
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
    private final HeadingShapes shapes;
    private final Planner planner;
    private final KnownAccounts known;
    private final Units units;
    private final SchedulerClient scheduler;
    private final OneTimeTask<UUID> importLedger;
    private final Clock clock;

    IntakeDesk(
            Intakes intakes,
            HeadingShapes shapes,
            Planner planner,
            KnownAccounts known,
            Units units,
            SchedulerClient scheduler,
            OneTimeTask<UUID> importLedger,
            Clock clock) {
        this.intakes = intakes;
        this.shapes = shapes;
        this.planner = planner;
        this.known = known;
        this.units = units;
        this.scheduler = scheduler;
        this.importLedger = importLedger;
        this.clock = clock;
    }

    UUID receive(String fileName, byte[] content, String unit, LocalDate figuresOn, Actor actor) {
        var owner = new KnownUnits(units.list()).get(unit);
        Refusal.unless(AccountDesk.reach(actor).covers(owner.id()), "account.sponsoring-unit.not-yours");
        Refusal.when(figuresOn.isAfter(Times.date(clock.instant())), "figure.day.not-yet");
        var sheets = SheetFile.read(content, SheetLimits.LARGE);
        Refusal.when(sheets.stream().noneMatch(sheet -> Headings.find(sheet).isPresent()), "ledger.file.no-heading");
        var id = intakes.add(actor.person(), owner.id(), name(fileName), sha256(content), figuresOn);
        IntStream.range(0, sheets.size()).forEach(at -> keep(id, at, sheets.get(at)));
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
        intakes.setColumns(intake.id(), position, chosen);
        shapes.keep(sheet.heading(), chosen);
        judge(id, actor);
    }

    void setOverwrites(UUID id, boolean overwrites, Actor actor) {
        intakes.setOverwrites(open(id, actor).id(), overwrites);
        judge(id, actor);
    }

    /** @param few that it is known to be less than the whole ledger */
    void begin(UUID id, boolean few, Actor actor) {
        var intake = open(id, actor);
        var counts = intakes.counts(id);
        long rows = counts.values().stream().mapToLong(Long::longValue).sum();
        long living = living(intake);
        Refusal.when(!few && rows < living * LEAST, "ledger.run.too-few", rows, living);
        long toSave = counts.getOrDefault(Outcome.ADDED, 0L) + counts.getOrDefault(Outcome.CHANGED, 0L);
        Refusal.when(toSave == 0, "ledger.run.nothing");
        Refusal.unless(intakes.begin(intake, (int) toSave), "intake.run.done-already");
        var now = clock.instant();
        scheduler.scheduleIfNotExists(importLedger.instance(id + "-" + now.toEpochMilli(), id), now);
    }

    Intake get(UUID id, Actor actor) {
        return intakes.get(id, actor.person());
    }

    boolean isFew(Intake intake, long rows) {
        return rows < living(intake) * LEAST;
    }

    private long living(Intake intake) {
        return known.living(new KnownUnits(units.list()).below(intake.unit()));
    }

    private Intake open(UUID id, Actor actor) {
        var intake = get(id, actor);
        Refusal.unless(intake.mayRun(clock.instant()), "intake.run.done-already");
        return intake;
    }

    SheetOf sheet(UUID id, int position) {
        return intakes.sheets(id).stream()
                .filter(sheet -> sheet.position() == position && sheet.isRead())
                .findFirst()
                .orElseThrow(() -> new Refusal("ledger.heading.unclear"));
    }

    private void judge(UUID id, Actor actor) {
        intakes.judge(id, planner.plan(get(id, actor)).fates());
    }

    private void keep(UUID intake, int position, Sheet sheet) {
        var name = PlainText.line(sheet.name());
        var found = Headings.find(sheet);
        if (found.isEmpty()) {
            intakes.add(
                    intake,
                    new SheetOf(
                            position,
                            name,
                            0,
                            List.of(),
                            List.of(),
                            sheet.rows().size()),
                    List.of());
            return;
        }
        var heading = found.get();
        var columns = shapes.find(heading.texts()).orElse(heading.columns());
        var rows = new ArrayList<RowOf>();
        int skipped = 0;
        for (int row = heading.row() + 1; row < sheet.rows().size(); row++) {
            var cells = sheet.rows().get(row);
            if (Headings.isRemark(cells, columns)) {
                skipped += cells.isEmpty() ? 0 : 1;
            } else {
                rows.add(new RowOf(position, row + 1, cells));
            }
        }
        intakes.add(intake, new SheetOf(position, name, heading.row() + 1, heading.texts(), columns, skipped), rows);
    }

    private static String name(String fileName) {
        var name = PlainText.line(fileName.substring(fileName.lastIndexOf('/') + 1));
        return name.isEmpty() ? "台账" : name.substring(0, Math.min(120, name.length()));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
