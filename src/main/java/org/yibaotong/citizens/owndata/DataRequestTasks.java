package org.yibaotong.citizens.owndata;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.web.Times;

/** When requests about own data are looked after. */
@Configuration
class DataRequestTasks {

    private static final LocalTime MORNING = LocalTime.of(7, 50);

    @Bean
    RecurringTask<Void> lookAfterDataRequests(DataRequestDesk desk) {
        return Tasks.recurring("look-after-data-requests", Schedules.daily(Times.ZONE, MORNING))
                .execute((task, context) -> desk.pass());
    }
}
