package org.yibaotong.citizens.signup;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.web.Times;

/** When names and telephones of what is over are deleted: every night. When those with a seat are told what is new of it: every minute. */
@Configuration
class SignUpTasks {

    private static final LocalTime NIGHT = LocalTime.of(3, 10);

    @Bean
    RecurringTask<Void> forgetGuests(SignUps signUps, TransactionOperations transaction, Clock clock) {
        return Tasks.recurring("forget-guests", Schedules.daily(Times.ZONE, NIGHT))
                .execute((task, context) ->
                        transaction.executeWithoutResult(status -> signUps.forget(Times.date(clock.instant()))));
    }

    @Bean
    RecurringTask<Void> tellSeatNews(SeatNews news) {
        return Tasks.recurring("tell-seat-news", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((task, context) -> news.tell());
    }
}
