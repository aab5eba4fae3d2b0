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

    @Bean
    RecurringTask<Void> forgetLimits(LimitCounts counts, Clock clock) {
        return Tasks.recurring("forget-limits", FixedDelay.of(Duration.ofHours(1)))
                .execute((task, context) -> counts.forget(clock.instant()));
    }
}
