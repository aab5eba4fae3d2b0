package org.yibaotong.publishing.delivery;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.publishing.connector.Channel;

/** Every answer a channel ever gave (渠道答复): added, never changed. */
@Repository
public class Receipts {

    private final JdbcClient jdbc;

    Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of them. */
    public record Line(Channel channel, Errand errand, int edition, DeliveryState state, String detail, Instant at) {}

    void add(StoryId story, Line line) {
        jdbc.sql("""
                insert into publishing.receipt (story_id, channel, errand, edition, state, detail, at)
                values (:story, :channel, :errand, :edition, :state, :detail, :at)
                """)
                .param("story", story.value())
                .param("channel", line.channel().name())
                .param("errand", line.errand().name())
                .param("edition", line.edition())
                .param("state", line.state().name())
                .param("detail", line.detail())
                .param("at", line.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest first. */
    public List<Line> of(StoryId story) {
        return jdbc.sql("select * from publishing.receipt where story_id = :story order by id desc limit 100")
                .param("story", story.value())
                .query((row, ignored) -> new Line(
                        Channel.valueOf(row.getString("channel")),
                        Errand.valueOf(row.getString("errand")),
                        row.getInt("edition"),
                        DeliveryState.valueOf(row.getString("state")),
                        row.getString("detail"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
