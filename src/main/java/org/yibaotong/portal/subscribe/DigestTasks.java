package org.yibaotong.portal.subscribe;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.citizens.Subscriptions;
import org.yibaotong.citizens.Subscriptions.News;
import org.yibaotong.publishing.Articles;
import org.yibaotong.web.Times;

/** When digests go out: once a morning, before people leave; and again to those whose push service had enough then. */
@Configuration
class DigestTasks {

    private static final LocalTime MORNING = LocalTime.of(7, 10);
    private static final Duration AGAIN = Duration.ofMinutes(10);
    private static final int MOST = 10;

    @Bean
    RecurringTask<Void> sendDigests(Subscriptions subscriptions, Articles articles, Clock clock) {
        return Tasks.recurring("send-digests", Schedules.daily(Times.ZONE, MORNING))
                .execute((task, context) -> subscriptions.sendDue(clock.instant(), topic -> news(articles, topic)));
    }

    @Bean
    RecurringTask<Void> sendPutOffDigests(Subscriptions subscriptions, Articles articles, Clock clock) {
        return Tasks.recurring("send-put-off-digests", FixedDelay.of(AGAIN))
                .execute((task, context) -> subscriptions.sendPutOff(clock.instant(), topic -> news(articles, topic)));
    }

    static List<News> news(Articles articles, String topic) {
        return articles.newest(topic.isEmpty() ? null : topic, MOST).stream()
                .map(row -> new News(row.headline(), row.url(), row.publishedAt()))
                .toList();
    }
}
