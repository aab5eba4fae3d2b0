package org.yibaotong.publishing.delivery;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.publishing.connector.Channel;

/** Finds every few seconds what is due: a second try, and whatever a crash left lying. */
@Configuration
class DueDeliveries {

    private static final int EVERY_SECONDS = 5;
    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final Courier courier;
    private final Clock clock;

    DueDeliveries(JdbcClient jdbc, Courier courier, Clock clock) {
        this.jdbc = jdbc;
        this.courier = courier;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> dueDeliveriesTask() {
        return Tasks.recurring("due-deliveries", FixedDelay.ofSeconds(EVERY_SECONDS))
                .execute((instance, context) -> send());
    }

    void send() {
        jdbc.sql(
                        "select story_id, channel from publishing.delivery where next_at <= :now order by next_at limit :limit")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("limit", AT_ONCE)
                .query((row, ignored) -> new Due(
                        new StoryId(row.getObject("story_id", UUID.class)), Channel.valueOf(row.getString("channel"))))
                .list()
                .forEach(due -> courier.send(due.story(), due.channel()));
    }

    private record Due(StoryId story, Channel channel) {}
}
