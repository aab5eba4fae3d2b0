package org.yibaotong.register.stopped;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.shared.WorkingMornings;

/** Every working day in the morning: stopped accounts whose day has passed. Each is told of once a day it was given. */
@Configuration
class StoppedReminding {

    private static final LocalTime MORNING = LocalTime.of(8, 45);

    private final StoppedAccounts stopped;
    private final WorkingMornings mornings;

    StoppedReminding(StoppedAccounts stopped, WorkingMornings mornings) {
        this.stopped = stopped;
        this.mornings = mornings;
    }

    @Bean
    RecurringTask<Void> tellOfStoppedAccounts() {
        return mornings.at(MORNING, "tell-of-stopped-accounts", this::tell);
    }

    void tell(LocalDate today) {
        mornings.ifWorked(today, () -> stopped.tell(today));
    }
}
