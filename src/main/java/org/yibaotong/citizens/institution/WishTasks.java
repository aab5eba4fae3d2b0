package org.yibaotong.citizens.institution;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.web.Times;

/** What is done about wishes every night. */
@Configuration
class WishTasks {

    private static final LocalTime NIGHT = LocalTime.of(3, 20);

    @Bean
    RecurringTask<Void> lookAfterWishes(WishNights nights) {
        return Tasks.recurring("look-after-wishes", Schedules.daily(Times.ZONE, NIGHT))
                .execute((task, context) -> nights.pass());
    }
}
