package org.yibaotong.citizens.claim;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When claims that were not kept go to the next. */
@Configuration
class ClaimTasks {

    @Bean
    RecurringTask<Void> expireClaims(ClaimDesk desk) {
        return Tasks.recurring("expire-claims", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((task, context) -> desk.expire());
    }
}
