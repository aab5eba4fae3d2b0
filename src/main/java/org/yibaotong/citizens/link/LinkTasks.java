package org.yibaotong.citizens.link;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.web.Times;

/** When links are looked at: every night. In the example city never, whose links lead nowhere. */
@Configuration
@ConditionalOnBooleanProperty(name = "yibaotong.example", havingValue = false, matchIfMissing = true)
class LinkTasks {

    private static final LocalTime NIGHT = LocalTime.of(2, 30);

    @Bean
    RecurringTask<Void> checkServiceLinks(LinkChecking checking) {
        return Tasks.recurring("check-service-links", Schedules.daily(Times.ZONE, NIGHT))
                .execute((task, context) -> checking.checkAll());
    }
}
