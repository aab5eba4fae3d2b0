package org.yibaotong.inspection.run;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.register.Accounts;
import org.yibaotong.web.Times;

/**
 * Every morning before work there is a new inspection (每天检查): whoever has been silent for ten days is warned on that day, while there are
 * four left, and not on the next Monday. Also on a day nobody works: the four days run on, and a holiday may be longer than they are.
 */
@Configuration
class DailyInspection {

    private static final LocalTime MORNING = LocalTime.of(5, 30);

    private final Runs runs;
    private final Accounts accounts;
    private final OneTimeTask<UUID> inspectAccounts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DailyInspection(
            Runs runs,
            Accounts accounts,
            OneTimeTask<UUID> inspectAccounts,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.runs = runs;
        this.accounts = accounts;
        this.inspectAccounts = inspectAccounts;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> inspectDaily() {
        return Tasks.recurring("inspect-daily", Schedules.daily(Times.ZONE, MORNING))
                .execute((task, context) ->
                        transaction.executeWithoutResult(status -> begin(context.getSchedulerClient())));
    }

    /** Where one runs already there is nothing to do. */
    private void begin(SchedulerClient scheduler) {
        var at = clock.instant();
        runs.begin(null, Times.date(at), accounts.count(), at)
                .ifPresent(id -> scheduler.scheduleIfNotExists(inspectAccounts.instance(id.toString(), id), at));
    }
}
