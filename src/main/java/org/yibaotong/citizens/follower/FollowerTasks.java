package org.yibaotong.citizens.follower;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When those who ask the same are told: every minute. */
@Configuration
class FollowerTasks {

    @Bean
    RecurringTask<Void> tellFollowers(FollowerNews news) {
        return Tasks.recurring("tell-followers", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((task, context) -> news.tell());
    }
}
