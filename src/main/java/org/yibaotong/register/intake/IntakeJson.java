package org.yibaotong.register.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.intake.Intake.SheetOf;

/**
 * A ledger that was sent in, for a program.
 *
 * @param done how many of {@code total} rows are looked over, or taken over
 * @param counts how many rows will come to what; empty until it is looked over
 */
record IntakeJson(
        UUID id,
        String fileName,
        String sha256,
        UUID unit,
        LocalDate figuresOn,
        boolean overwrites,
        boolean whole,
        Intake.State state,
        int done,
        int total,
        String failure,
        Instant at,
        @Nullable Instant seenAt,
        List<SheetOf> sheets,
        Map<Outcome, Long> counts) {

    static IntakeJson of(Intake intake, List<SheetOf> sheets, Map<Outcome, Long> counts) {
        return new IntakeJson(
                intake.id(),
                intake.fileName(),
                intake.sha256(),
                intake.unit().value(),
                intake.figuresOn(),
                intake.overwrites(),
                intake.isWhole(),
                intake.state(),
                intake.done(),
                intake.total(),
                intake.failure(),
                intake.at(),
                intake.seenAt(),
                sheets,
                counts);
    }
}
