package org.yibaotong.closure.home;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.web.Times;

/** When homes are looked at: every night, by one node. In the example city never, whose links lead nowhere. */
@Configuration
@ConditionalOnBooleanProperty(name = "yibaotong.example", havingValue = false, matchIfMissing = true)
class HomeTasks {

    private static final LocalTime NIGHT = LocalTime.of(2, 40);

    @Bean
    RecurringTask<Void> checkServiceHomes(HomeChecking checking) {
        return Tasks.recurring("check-service-homes", Schedules.daily(Times.ZONE, NIGHT))
                .execute((task, context) -> checking.checkAll());
    }
}
