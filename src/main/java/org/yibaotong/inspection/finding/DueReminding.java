package org.yibaotong.inspection.finding;

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

/** Every working day some time before noon: what is due soon, and what was not mended in time (到期提醒). Each is told of once. */
@Configuration
class DueReminding {

    private static final LocalTime MORNING = LocalTime.of(8, 40);

    /** Time enough to do something about it. */
    private static final int DAYS_AHEAD = 2;

    private final DueFindings due;
    private final WorkingDays workingDays;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DueReminding(DueFindings due, WorkingDays workingDays, PlatformTransactionManager transactions, Clock clock) {
        this.due = due;
        this.workingDays = workingDays;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> remindOfDueFindings() {
        return Tasks.recurring("remind-of-due-findings", Schedules.daily(Times.ZONE, MORNING))
                .execute((task, context) -> remind(Times.date(clock.instant())));
    }

    void remind(LocalDate today) {
        if (workingDays.isWorked(today)) {
            transaction.executeWithoutResult(status -> {
                due.remindUnits(today, workingDays.after(today, DAYS_AHEAD));
                due.tellRegistrars(today);
            });
        }
    }
}
