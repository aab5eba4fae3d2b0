package org.yibaotong.audit.check;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.audit.chain.Trail;
import org.yibaotong.shared.Actor;

/** Where a check of the trail is asked for; while one is under way, no second one starts. */
@Service
class CheckDesk {

    private final Trail trail;
    private final CheckRuns runs;
    private final SchedulerClient scheduler;
    private final OneTimeTask<Void> task;
    private final Clock clock;

    CheckDesk(Trail trail, CheckRuns runs, SchedulerClient scheduler, OneTimeTask<Void> task, Clock clock) {
        this.trail = trail;
        this.runs = runs;
        this.scheduler = scheduler;
        this.task = task;
        this.clock = clock;
    }

    @Transactional
    public void begin(Actor actor) {
        runs.lock();
        var now = clock.instant();
        if (runs.last().filter(run -> run.isUnderWay(now)).isEmpty()) {
            var run = runs.start(actor.person(), trail.head().number());
            scheduler.scheduleIfNotExists(task.instance(run.toString()), now);
        }
    }
}
