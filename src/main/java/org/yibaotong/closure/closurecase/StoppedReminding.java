package org.yibaotong.closure.closurecase;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.shared.WorkingDays;
import org.yibaotong.web.Times;

/** Every working day in the morning: accounts that are stopped and not yet cancelled (停更没注销). */
@Configuration
class StoppedReminding {

    private static final LocalTime MORNING = LocalTime.of(8, 50);

    /** Time enough to do something about it. */
    private static final int DAYS_AHEAD = 7;

    private final StoppedCases stopped;
    private final WorkingDays workingDays;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StoppedReminding(
            StoppedCases stopped, WorkingDays workingDays, PlatformTransactionManager transactions, Clock clock) {
        this.stopped = stopped;
        this.workingDays = workingDays;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> remindOfStoppedAccounts() {
        return Tasks.recurring("remind-of-stopped-accounts", Schedules.daily(Times.ZONE, MORNING))
                .execute((task, context) -> remind(Times.date(clock.instant())));
    }

    void remind(LocalDate today) {
        if (workingDays.isWorked(today)) {
            transaction.executeWithoutResult(status -> stopped.remind(today, today.plusDays(DAYS_AHEAD)));
        }
    }
}
