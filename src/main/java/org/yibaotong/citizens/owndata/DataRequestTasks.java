package org.yibaotong.citizens.owndata;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.web.Times;

/** When requests about own data are looked after, and whoever asked is told of the answer: every minute. */
@Configuration
class DataRequestTasks {

    private static final LocalTime MORNING = LocalTime.of(7, 50);

    @Bean
    RecurringTask<Void> lookAfterDataRequests(DataRequestDesk desk) {
        return Tasks.recurring("look-after-data-requests", Schedules.daily(Times.ZONE, MORNING))
                .execute((task, context) -> desk.pass());
    }

    @Bean
    RecurringTask<Void> tellOfOwnData(RequestNews news) {
        return Tasks.recurring("tell-of-own-data", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((task, context) -> news.tell());
    }
}
