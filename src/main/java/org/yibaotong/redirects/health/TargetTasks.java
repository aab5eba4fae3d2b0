package org.yibaotong.redirects.health;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.web.Times;

/** When targets are looked at: at night, by one node. */
@Configuration
class TargetTasks {

    private static final LocalTime NIGHT = LocalTime.of(2, 20);

    @Bean
    RecurringTask<Void> checkTargets(TargetCheck check) {
        return Tasks.recurring("check-targets", Schedules.daily(Times.ZONE, NIGHT))
                .execute((task, context) -> check.check());
    }
}
