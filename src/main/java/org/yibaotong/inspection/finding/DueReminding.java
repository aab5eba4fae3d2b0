package org.yibaotong.inspection.finding;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.shared.WorkingDays;
import org.yibaotong.shared.WorkingMornings;

/** Every working day some time before noon: what is due soon, and what was not mended in time (到期提醒). Each is told of once. */
@Configuration
class DueReminding {

    private static final LocalTime MORNING = LocalTime.of(8, 40);

    /** Time enough to do something about it. */
    private static final int DAYS_AHEAD = 2;

    private final DueFindings due;
    private final WorkingDays workingDays;
    private final WorkingMornings mornings;

    DueReminding(DueFindings due, WorkingDays workingDays, WorkingMornings mornings) {
        this.due = due;
        this.workingDays = workingDays;
        this.mornings = mornings;
    }

    @Bean
    RecurringTask<Void> remindOfDueFindings() {
        return mornings.at(MORNING, "remind-of-due-findings", this::remind);
    }

    void remind(LocalDate today) {
        mornings.ifWorked(today, () -> {
            due.remindUnits(today, workingDays.after(today, DAYS_AHEAD));
            due.tellRegistrars(today);
        });
    }
}
