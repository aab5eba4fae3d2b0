package org.yibaotong.shared;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

/**
 * Tells again what a listener failed to hear (重发事件), so that nothing waits for a restart; what a dead node left behind counts as
 * failed after a while. Each wait is twice the one before. Listeners are written to be told twice.
 */
@Configuration
class UnheardEvents {

    private static final int EVERY_SECONDS = 10;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final int MOST_DOUBLINGS = 8;

    private final FailedEventPublications failed;
    private final Clock clock;

    UnheardEvents(FailedEventPublications failed, Clock clock) {
        this.failed = failed;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> unheardEventsTask() {
        return Tasks.recurring("unheard-events", FixedDelay.ofSeconds(EVERY_SECONDS))
                .execute((instance, context) -> tellAgain());
    }

    void tellAgain() {
        failed.resubmit(ResubmissionOptions.defaults().withFilter(this::hasWaited));
    }

    private boolean hasWaited(EventPublication publication) {
        var last = publication.getLastResubmissionDate();
        var since = last == null ? publication.getPublicationDate() : last;
        int doublings = Math.clamp(publication.getCompletionAttempts() - 1, 0, MOST_DOUBLINGS);
        return !since.plus(FIRST_WAIT.multipliedBy(1L << doublings)).isAfter(clock.instant());
    }
}
