package org.yibaotong.register.stopped;

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

/** Every working day in the morning: stopped accounts whose day has passed. Each is told of once a day it was given. */
@Configuration
class StoppedReminding {

    private static final LocalTime MORNING = LocalTime.of(8, 45);

    private final StoppedAccounts stopped;
    private final WorkingDays workingDays;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StoppedReminding(
            StoppedAccounts stopped, WorkingDays workingDays, PlatformTransactionManager transactions, Clock clock) {
        this.stopped = stopped;
        this.workingDays = workingDays;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> tellOfStoppedAccounts() {
        return Tasks.recurring("tell-of-stopped-accounts", Schedules.daily(Times.ZONE, MORNING))
                .execute((task, context) -> tell(Times.date(clock.instant())));
    }

    void tell(LocalDate today) {
        if (workingDays.isWorked(today)) {
            transaction.executeWithoutResult(status -> stopped.tell(today));
        }
    }
}
