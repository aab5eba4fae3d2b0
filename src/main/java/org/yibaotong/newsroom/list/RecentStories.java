package org.yibaotong.newsroom.list;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.shared.Reach;

/** The stories a submission may be merged into: those being made, and those signed off lately. */
@Repository
public class RecentStories {

    private static final int MOST = 20;
    private static final Duration LATELY = Duration.ofDays(60);

    private final JdbcClient jdbc;
    private final Clock clock;

    RecentStories(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One of them. */
    public record RecentStory(StoryId id, String number, String headline, Stage stage, Instant changedAt) {}

    /** Newest first. */
    public List<RecentStory> list(Reach reach) {
        return list(reach, List.of(), MOST);
    }

    /** @param without those that are there already */
    public List<RecentStory> list(Reach reach, Collection<StoryId> without, int most) {
        return jdbc.sql("""
                select id, number, headline, stage, changed_at
                  from newsroom.story
                 where unit_id = any(:units)
                   and id <> all(:without)
                   and stage not in ('WITHDRAWN', 'DROPPED')
                   and changed_at > :since
                 order by changed_at desc, id
                 limit :most
                """)
                .param("units", reach.ids())
                .param("without", without.stream().map(StoryId::value).toArray(UUID[]::new))
                .param("since", clock.instant().minus(LATELY).atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) -> new RecentStory(
                        new StoryId(row.getObject("id", UUID.class)),
                        row.getString("number"),
                        row.getString("headline"),
                        Stage.valueOf(row.getString("stage")),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
