package org.yibaotong.register.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Rows;

/**
 * A ledger that was sent in, as it is printed.
 *
 * @param isFew whether it is much less than what the ledger knows of the unit
 */
public record IntakePage(
        Intake intake,
        String unit,
        List<Intake.SheetOf> sheets,
        Map<Outcome, Long> counts,
        @Nullable Outcome shown,
        Rows<Line> rows,
        boolean isFew,
        boolean mayRun) {

    /** One row, by what tells it apart. */
    public record Line(
            String sheet,
            int line,
            String name,
            String platform,
            String handle,
            String sponsor,
            Outcome outcome,
            String reason) {}

    public long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long toSave() {
        return count(Outcome.ADDED) + count(Outcome.CHANGED);
    }

    public String url() {
        return "/desk/accounts/imports/" + intake.id();
    }

    public boolean isRunning() {
        return intake.state() == Intake.State.RUNNING;
    }

    public boolean isDone() {
        return intake.state() == Intake.State.DONE;
    }
}
