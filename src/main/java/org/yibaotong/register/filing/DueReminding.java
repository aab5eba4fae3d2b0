package org.yibaotong.register.filing;

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

/** Every working day some time before noon: the filings that are due soon, and those not done in time (到期提醒). Each is told of once. */
@Configuration
class DueReminding {

    private static final LocalTime MORNING = LocalTime.of(8, 50);

    /** Time enough to do something about it. */
    private static final int DAYS_AHEAD = 1;

    private final DueFilings due;
    private final WorkingDays workingDays;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DueReminding(DueFilings due, WorkingDays workingDays, PlatformTransactionManager transactions, Clock clock) {
        this.due = due;
        this.workingDays = workingDays;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> remindOfDueFilings() {
        return Tasks.recurring("remind-of-due-filings", Schedules.daily(Times.ZONE, MORNING))
                .execute((task, context) -> remind(Times.date(clock.instant())));
    }

    void remind(LocalDate today) {
        if (workingDays.isWorked(today)) {
            transaction.executeWithoutResult(status -> {
                due.remind(today, workingDays.after(today, DAYS_AHEAD));
                due.tellOverdue(today);
            });
        }
    }
}
