package org.yibaotong.citizens.messagebox;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.web.Times;

/** When messages are looked after: early in the morning, so that what is late waits for whoever comes in. */
@Configuration
class MessageTasks {

    private static final LocalTime MORNING = LocalTime.of(7, 40);

    @Bean
    RecurringTask<Void> lookAfterMessages(MessageMorning morning, MessageRetention retention) {
        return Tasks.recurring("look-after-messages", Schedules.daily(Times.ZONE, MORNING))
                .execute((task, context) -> {
                    morning.pass();
                    retention.pass();
                });
    }
}
