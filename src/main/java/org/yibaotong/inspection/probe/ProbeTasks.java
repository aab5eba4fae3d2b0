package org.yibaotong.inspection.probe;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.web.Times;

/** When websites are looked at: one node at a time goes round, a round after the other. */
@Configuration
class ProbeTasks {

    private static final Duration PAUSE = Duration.ofSeconds(20);
    private static final LocalTime NIGHT = LocalTime.of(3, 40);

    @Bean
    RecurringTask<Void> probeSites(Rounds rounds) {
        return Tasks.recurring("probe-sites", FixedDelay.of(PAUSE)).execute((task, context) -> rounds.go());
    }

    @Bean
    RecurringTask<Void> forgetProbes(Forgetting forgetting) {
        return Tasks.recurring("forget-probes", Schedules.daily(Times.ZONE, NIGHT))
                .execute((task, context) -> forgetting.forget());
    }
}
