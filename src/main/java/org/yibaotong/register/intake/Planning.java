package org.yibaotong.register.intake;

import java.util.ArrayList;
import java.util.List;
import org.yibaotong.register.intake.Intake.RowOf;
import org.yibaotong.register.intake.Plan.Fate;

/** One going-through of a ledger (核对), some rows at a time and in their order: what was met before decides about what comes. */
final class Planning {

    private final Reading reading;
    private final Meeting meeting;
    private final KnownFacts facts;
    private final Deciding deciding;
    private final Intake intake;

    Planning(Reading reading, Meeting meeting, KnownFacts facts, Deciding deciding, Intake intake) {
        this.reading = reading;
        this.meeting = meeting;
        this.facts = facts;
        this.deciding = deciding;
        this.intake = intake;
    }

    Plan plan(List<RowOf> rows) {
        var fates = new ArrayList<Fate>();
        var met = meeting.meet(reading.read(rows, fates), fates);
        var known = facts.of(met, intake);
        met.forEach(one -> fates.add(deciding.fate(one, known)));
        return new Plan(fates);
    }

    /** An account this ledger brings in is not one it finds: later rows are not about it. */
    void brought(List<Fate> added) {
        meeting.brought(added);
    }
}
