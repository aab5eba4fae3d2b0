package org.yibaotong.publishing.delivery;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
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
    private final Connectors connectors;
    private final Courier courier;
    private final Clock clock;

    DueDeliveries(JdbcClient jdbc, Connectors connectors, Courier courier, Clock clock) {
        this.jdbc = jdbc;
        this.connectors = connectors;
        this.courier = courier;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> dueDeliveriesTask() {
        return Tasks.recurring("due-deliveries", FixedDelay.ofSeconds(EVERY_SECONDS))
                .execute((instance, context) -> send());
    }

    /** Channel by channel, so that a long row of failures on one hides nothing that is due on another. */
    void send() {
        connectors.channels().forEach(channel -> due(channel).forEach(story -> courier.send(story, channel)));
    }

    private List<StoryId> due(Channel channel) {
        return jdbc.sql("""
                select story_id from publishing.delivery
                 where channel = :channel and next_at <= :now order by next_at limit :limit
                """)
                .param("channel", channel.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("limit", AT_ONCE)
                .query((row, ignored) -> new StoryId(row.getObject("story_id", UUID.class)))
                .list();
    }
}
