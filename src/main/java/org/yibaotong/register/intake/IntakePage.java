package org.yibaotong.register.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.ledger.StateMark;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Rows;

/**
 * A ledger that was sent in, as it is printed.
 *
 * @param absent the accounts the file leaves out, where those are looked at
 * @param hasUnseenWebsites whether there are websites in it, and nobody looks at any
 * @param isFew whether it is much less than what the ledger knows of the unit
 */
public record IntakePage(
        Intake intake,
        String unit,
        List<Intake.SheetOf> sheets,
        Map<Outcome, Long> counts,
        @Nullable Outcome shown,
        Rows<Line> rows,
        @Nullable Rows<Absent> absent,
        long absentTotal,
        boolean isFew,
        boolean mayRun,
        boolean mayBeJudged,
        boolean hasUnseenWebsites) {

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

    /** An account the ledger knows and the file does not. */
    public record Absent(
            String url,
            String closingUrl,
            String name,
            StateMark mark,
            String platform,
            String handle,
            String sponsor) {}

    /** While the work goes on only how far it is: its page is asked for every few seconds. */
    static IntakePage atWork(Intake intake, String unit, Paging paging) {
        return new IntakePage(
                intake,
                unit,
                List.of(),
                Map.of(),
                null,
                new Rows<>(List.of(), paging, 0),
                null,
                0,
                false,
                false,
                false,
                false);
    }

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

    /** What is shown, as a sheet. */
    public String sheetUrl() {
        return url() + "/sheet" + (absent != null ? "?absent=true" : shown == null ? "" : "?outcome=" + shown.name());
    }

    /** Whether nothing is shown that could be handed out. */
    public boolean isBlank() {
        return absent == null ? rows.isEmpty() : absent.isEmpty();
    }

    /** Whether it is being looked over, or waits for that. */
    public boolean isJudging() {
        return intake.state() == Intake.State.JUDGING && !mayBeJudged;
    }

    public boolean isRunning() {
        return intake.state() == Intake.State.RUNNING && !mayRun;
    }

    /** Whether whoever took it over has not been heard of for long. */
    public boolean isCutOff() {
        return intake.state() == Intake.State.RUNNING && mayRun;
    }

    /** Whether it was looked over to the end. */
    public boolean isJudged() {
        return intake.state() == Intake.State.READ || intake.state() == Intake.State.RUNNING || isDone();
    }

    public boolean isDone() {
        return intake.state() == Intake.State.DONE;
    }
}
