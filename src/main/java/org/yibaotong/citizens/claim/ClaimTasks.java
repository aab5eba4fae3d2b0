package org.yibaotong.citizens.claim;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When claims that were not kept go to the next, and when those whose turn it is, or whose wish was withdrawn, are told. */
@Configuration
class ClaimTasks {

    @Bean
    RecurringTask<Void> expireClaims(ExpiredClaims expired) {
        return Tasks.recurring("expire-claims", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((task, context) -> expired.giveBack());
    }

    @Bean
    RecurringTask<Void> tellWhoseTurnItIs(MovedUp movedUp) {
        return Tasks.recurring("tell-whose-turn-it-is", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((task, context) -> movedUp.tell());
    }

    @Bean
    RecurringTask<Void> tellWhoIsCalledOff(CalledOff calledOff) {
        return Tasks.recurring("tell-who-is-called-off", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((task, context) -> calledOff.tell());
    }
}
