package org.yibaotong.identity.intake;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets, each night, the sheets nobody needs any more: names and logins stand in them. */
@Configuration
class ForgottenIntakes {

    private static final LocalTime NIGHT = LocalTime.of(3, 40);

    @Bean
    RecurringTask<Void> forgetIntakes(Intakes intakes, Clock clock) {
        return Tasks.recurring("forget-intakes", Schedules.daily(clock.getZone(), NIGHT))
                .execute((task, context) -> intakes.forgetOld());
    }
}
