package org.yibaotong.citizens.messagebox;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.web.Times;

/**
 * When messages are looked after: early in the morning, so that what is late waits for whoever comes in. When those who ask the same are
 * told: every minute.
 */
@Configuration
class MessageTasks {

    private static final LocalTime MORNING = LocalTime.of(7, 40);

    @Bean
    RecurringTask<Void> lookAfterMessages(MessageMorning morning) {
        return Tasks.recurring("look-after-messages", Schedules.daily(Times.ZONE, MORNING))
                .execute((task, context) -> morning.pass());
    }

    @Bean
    RecurringTask<Void> tellFollowers(FollowerNews news) {
        return Tasks.recurring("tell-followers", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((task, context) -> news.tell());
    }
}
