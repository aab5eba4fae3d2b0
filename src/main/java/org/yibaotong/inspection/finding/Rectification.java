package org.yibaotong.inspection.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;

/** Until when a finding is to be mended (整改), who said that it is, and who looked again (复查). */
record Rectification(
        @Nullable LocalDate dueOn,
        @Nullable PersonId reportedBy,
        @Nullable LocalDate reportedOn,
        @Nullable PersonId recheckedBy) {

    static final Rectification NONE = new Rectification(null, null, null, null);

    /** 限期整改, and again for another day (延期). A day that is over cannot be kept, and one beyond a year is a slip of the finger. */
    Rectification due(LocalDate day, LocalDate today) {
        Refusal.unless(day.isAfter(today), "finding.due.past");
        Refusal.when(day.isAfter(today.plusYears(1)), "finding.due.too-far");
        return new Rectification(day, reportedBy, reportedOn, recheckedBy);
    }

    Rectification reported(PersonId by, LocalDate on) {
        return new Rectification(dueOn, by, on, null);
    }

    /** Whoever said that it is mended does not look whether it is. */
    Rectification rechecked(PersonId by) {
        Refusal.when(by.equals(reportedBy), "finding.recheck.own-report");
        return new Rectification(dueOn, reportedBy, reportedOn, by);
    }

    /** What is known of a later day counts for more than the unit's word. */
    boolean isOlderThan(LocalDate known) {
        return reportedOn != null && known.isAfter(reportedOn);
    }
}
