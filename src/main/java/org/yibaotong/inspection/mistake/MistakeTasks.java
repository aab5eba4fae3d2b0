package org.yibaotong.inspection.mistake;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.web.Times;

/** What happens to mistakes by the clock: who has not answered in time is reminded, and how to reach somebody is forgotten. */
@Configuration
@EnableConfigurationProperties(MistakeSettings.class)
class MistakeTasks {

    private static final LocalTime MORNING = LocalTime.of(8, 45);
    private static final LocalTime NIGHT = LocalTime.of(3, 50);

    @Bean
    RecurringTask<Void> remindOfMistakes(OverdueMistakes overdue, Clock clock) {
        return Tasks.recurring("remind-of-mistakes", Schedules.daily(Times.ZONE, MORNING))
                .execute((task, context) -> overdue.tell(Times.date(clock.instant())));
    }

    @Bean
    RecurringTask<Void> forgetMistakeContacts(MistakeContacts contacts, MistakeSettings settings, Clock clock) {
        return Tasks.recurring("forget-mistake-contacts", Schedules.daily(Times.ZONE, NIGHT))
                .execute((task, context) -> contacts.forget(clock.instant().minus(settings.contactKept())));
    }
}
