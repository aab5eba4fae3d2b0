package org.yibaotong.identity.intake;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Committed;

/** Where the taking over of a sheet is begun, whatever its rows are. */
@Service
@Transactional
class IntakeDesk {

    private final Intakes intakes;
    private final Scheduler scheduler;
    private final OneTimeTask<UUID> importSheet;
    private final Clock clock;

    IntakeDesk(Intakes intakes, Scheduler scheduler, OneTimeTask<UUID> importSheet, Clock clock) {
        this.intakes = intakes;
        this.scheduler = scheduler;
        this.importSheet = importSheet;
        this.clock = clock;
    }

    void begin(Intake intake, SheetWork work, Actor actor) {
        intakes.begin(intake, Preview.counts(work.preview(intake, actor)));
        var now = clock.instant();
        scheduler.scheduleIfNotExists(importSheet.instance(intake.id() + "-" + now.toEpochMilli(), intake.id()), now);
        // Before that, no other connection sees the task, and it would wait for the next look-round.
        Committed.then(scheduler::triggerCheckForDueExecutions);
    }
}
