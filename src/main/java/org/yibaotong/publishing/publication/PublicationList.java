package org.yibaotong.publishing.publication;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.publishing.connector.Channel;
import org.yibaotong.publishing.delivery.DeliveryState;
import org.yibaotong.shared.Reach;

/** The newsroom's list of publications, the newest first, read along the index from one to the next. */
@Repository
class PublicationList {

    static final int SIZE = 20;

    /** What nobody tries again by itself. */
    private static final String STUCK = "state in ('REJECTED', 'FAILED') and next_at is null";

    private final JdbcClient jdbc;

    PublicationList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param reads unknown until the portal has it */
    record Line(
            StoryId story,
            String headline,
            Instant publishedAt,
            @Nullable Instant withdrawnAt,
            @Nullable String url,
            @Nullable Long reads) {}

    record OnChannel(StoryId story, Channel channel, DeliveryState state) {}

    /** One more than a page, where there are more. */
    List<Line> older(Reach reach, boolean troubleOnly, @Nullable StoryId before) {
        var trouble =
                troubleOnly ? " and story_id in (select story_id from publishing.delivery where " + STUCK + ")" : "";
        var edge = before == null
                ? ""
                : " and (published_at, story_id) < (select published_at, story_id from publishing.publication where story_id = :before)";
        return jdbc.sql("""
                select page.*, number, coalesce(reads, 0) as reads
                  from (select story_id, headline, published_at, withdrawn_at from publishing.publication
                         where unit_id = any(:units)%s%s
                         order by published_at desc, story_id desc limit :limit) page
                  left join publishing.article on article.story_id = page.story_id
                  left join publishing.read_total on read_total.article = article.number
                 order by page.published_at desc, page.story_id desc
                """.formatted(trouble, edge))
                .param("units", reach.ids())
                .param("before", before == null ? null : before.value())
                .param("limit", SIZE + 1)
                .query((row, ignored) -> {
                    var number = row.getObject("number", Long.class);
                    return new Line(
                            new StoryId(row.getObject("story_id", UUID.class)),
                            row.getString("headline"),
                            row.getObject("published_at", OffsetDateTime.class).toInstant(),
                            instant(row.getObject("withdrawn_at", OffsetDateTime.class)),
                            number == null ? null : "/news/" + number,
                            number == null ? null : row.getLong("reads"));
                })
                .list();
    }

    Map<StoryId, List<OnChannel>> channels(List<StoryId> stories) {
        return jdbc
                .sql(
                        "select story_id, channel, state from publishing.delivery where story_id = any(:stories) order by channel")
                .param("stories", stories.stream().map(StoryId::value).toArray(UUID[]::new))
                .query((row, ignored) -> new OnChannel(
                        new StoryId(row.getObject("story_id", UUID.class)),
                        Channel.valueOf(row.getString("channel")),
                        DeliveryState.valueOf(row.getString("state"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(OnChannel::story));
    }

    /** How many wait for somebody to look at them. */
    long troubles(Reach reach) {
        return jdbc.sql("""
                select count(*) from publishing.delivery join publishing.publication using (story_id)
                 where %s and unit_id = any(:units)
                """.formatted(STUCK))
                .param("units", reach.ids())
                .query(Long.class)
                .single();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
