package org.yibaotong.shared;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When counts nobody needs any more are thrown away. */
@Configuration
class LimitTasks {

    private static final Duration LONGEST_WINDOW = Duration.ofDays(1);

    @Bean
    RecurringTask<Void> forgetLimits(Limits limits, Clock clock) {
        return Tasks.recurring("forget-limits", FixedDelay.of(Duration.ofHours(1)))
                .execute((task, context) -> limits.forget(clock.instant().minus(LONGEST_WINDOW)));
    }
}
