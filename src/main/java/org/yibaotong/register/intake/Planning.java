package org.yibaotong.register.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.intake.Intake.RowOf;
import org.yibaotong.register.intake.Plan.Fate;
import org.yibaotong.shared.Ahead;

/** One going-through of a ledger (核对), some rows at a time and in their order: what was met before decides about what comes. */
final class Planning {

    private final Reading reading;
    private final Meeting meeting;
    private final KnownFacts facts;
    private final Deciding deciding;
    private final Intake intake;
    private final IntakeRows allRows;
    private @Nullable RowOf last;

    Planning(Reading reading, Meeting meeting, KnownFacts facts, Deciding deciding, Intake intake, IntakeRows allRows) {
        this.reading = reading;
        this.meeting = meeting;
        this.facts = facts;
        this.deciding = deciding;
        this.intake = intake;
        this.allRows = allRows;
    }

    /** Each of the next so many rows, worked out while the one before is being written. */
    Iterator<Plan> plans(int atOnce) {
        return new Ahead<>(() -> next(atOnce));
    }

    private @Nullable Plan next(int atOnce) {
        var rows = allRows.after(intake.id(), last, atOnce);
        if (rows.isEmpty()) {
            return null;
        }
        last = rows.getLast().withoutCells();
        return plan(rows);
    }

    private Plan plan(List<RowOf> rows) {
        var fates = new ArrayList<Fate>();
        var met = meeting.meet(reading.read(rows, fates), fates);
        var known = facts.of(met, intake);
        met.forEach(one -> fates.add(deciding.fate(one, known)));
        return new Plan(fates);
    }
}
