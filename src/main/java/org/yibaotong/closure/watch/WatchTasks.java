package org.yibaotong.closure.watch;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.web.Times;

/** When what was given up is looked at: every night those that are due, by one node. In the example city never, whose links lead nowhere. */
@Configuration
@ConditionalOnBooleanProperty(name = "yibaotong.example", havingValue = false, matchIfMissing = true)
class WatchTasks {

    private static final LocalTime NIGHT = LocalTime.of(3, 10);

    @Bean
    RecurringTask<Void> watchGivenUpAccounts(Watching watching) {
        return Tasks.recurring("watch-given-up-accounts", Schedules.daily(Times.ZONE, NIGHT))
                .execute((task, context) -> watching.watch());
    }
}
