package org.yibaotong.shared;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What people are told on the morning of a working day (工作日早上), by one node, all of it or nothing. */
@Component
public class WorkingMornings {

    private final WorkingDays workingDays;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WorkingMornings(WorkingDays workingDays, PlatformTransactionManager transactions, Clock clock) {
        this.workingDays = workingDays;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** @param name stands in the table of the scheduler: one that changes is another task */
    public RecurringTask<Void> at(LocalTime time, String name, Consumer<LocalDate> work) {
        return Tasks.recurring(name, Schedules.daily(clock.getZone(), time))
                .execute((task, context) -> work.accept(LocalDate.now(clock)));
    }

    /** On a day nobody works nobody is told anything: it waits for the next. */
    public void ifWorked(LocalDate today, Runnable work) {
        if (workingDays.isWorked(today)) {
            transaction.executeWithoutResult(status -> work.run());
        }
    }
}
