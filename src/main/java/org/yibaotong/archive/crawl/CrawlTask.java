package org.yibaotong.archive.crawl;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes archives behind the page: on one node at a time, on another when that one dies. */
@Configuration
class CrawlTask {

    private static final Duration PAUSE = Duration.ofSeconds(3);

    @Bean
    @ConditionalOnProperty(name = "yibaotong.archive.crawl", matchIfMissing = true)
    RecurringTask<Void> crawlArchives(CrawlRounds rounds) {
        return Tasks.recurring("crawl-archives", FixedDelay.of(PAUSE))
                .execute((task, context) ->
                        rounds.go(() -> context.getSchedulerState().isShuttingDown()));
    }
}
