package org.yibaotong.inspection.run;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.inspection.InspectionBegun;
import org.yibaotong.register.Accounts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Committed;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Times;

/** Where inspections are begun. */
@Service
@Transactional
public class InspectionDesk {

    private final Runs runs;
    private final Accounts accounts;
    private final Scheduler scheduler;
    private final OneTimeTask<UUID> inspectAccounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InspectionDesk(
            Runs runs,
            Accounts accounts,
            Scheduler scheduler,
            OneTimeTask<UUID> inspectAccounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.runs = runs;
        this.accounts = accounts;
        this.scheduler = scheduler;
        this.inspectAccounts = inspectAccounts;
        this.events = events;
        this.clock = clock;
    }

    public UUID begin(Actor actor) {
        var at = clock.instant();
        int total = accounts.count();
        Refusal.when(total == 0, "inspection.begin.nothing");
        var id = runs.begin(actor.person(), Times.date(at), total, at)
                .orElseThrow(() -> new Refusal("inspection.begin.runs-already"));
        scheduler.scheduleIfNotExists(inspectAccounts.instance(id.toString(), id), at);
        // Before that, no other connection sees the task, and it would wait for the next look-round.
        Committed.then(scheduler::triggerCheckForDueExecutions);
        events.publishEvent(new InspectionBegun(id, total, actor.person(), at));
        return id;
    }
}
