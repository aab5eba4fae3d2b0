package org.yibaotong.register.filing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.shared.WorkingDays;
import org.yibaotong.shared.WorkingMornings;

/** Every working day some time before noon: the filings that are due soon, and those not done in time (到期提醒). Each is told of once. */
@Configuration
class DueReminding {

    private static final LocalTime MORNING = LocalTime.of(8, 50);

    /** Time enough to do something about it. */
    private static final int DAYS_AHEAD = 1;

    private final DueFilings due;
    private final WorkingDays workingDays;
    private final WorkingMornings mornings;

    DueReminding(DueFilings due, WorkingDays workingDays, WorkingMornings mornings) {
        this.due = due;
        this.workingDays = workingDays;
        this.mornings = mornings;
    }

    @Bean
    RecurringTask<Void> remindOfDueFilings() {
        return mornings.at(MORNING, "remind-of-due-filings", this::remind);
    }

    void remind(LocalDate today) {
        mornings.ifWorked(today, () -> {
            due.remind(today, workingDays.after(today, DAYS_AHEAD));
            due.tellOverdue(today);
        });
    }
}
