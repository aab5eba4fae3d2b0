package org.yibaotong.closure.closurecase;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.shared.WorkingMornings;

/** Every working day in the morning: accounts that are stopped and not yet cancelled (停更没注销) although their day is near. */
@Configuration
class StoppedReminding {

    private static final LocalTime MORNING = LocalTime.of(8, 50);

    private final StoppedCases stopped;
    private final WorkingMornings mornings;

    StoppedReminding(StoppedCases stopped, WorkingMornings mornings) {
        this.stopped = stopped;
        this.mornings = mornings;
    }

    @Bean
    RecurringTask<Void> remindOfStoppedAccounts() {
        return mornings.at(MORNING, "remind-of-stopped-accounts", this::remind);
    }

    void remind(LocalDate today) {
        mornings.ifWorked(today, () -> stopped.remind(today));
    }
}
