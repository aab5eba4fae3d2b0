package org.yibaotong.citizens.writer;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When those who wrote are told: every minute. */
@Configuration
class WriterTasks {

    @Bean
    RecurringTask<Void> tellWriters(WriterNews news) {
        return Tasks.recurring("tell-writers", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((task, context) -> news.tell());
    }
}
