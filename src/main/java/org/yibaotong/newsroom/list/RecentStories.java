package org.yibaotong.newsroom.list;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.shared.Reach;
import org.yibaotong.text.PlainText;

/** The stories a submission may be merged into: those being made, and those signed off lately. */
@Repository
public class RecentStories {

    private static final int MOST = 20;

    private final JdbcClient jdbc;

    RecentStories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of them. */
    public record RecentStory(StoryId id, String number, String headline, Stage stage, Instant changedAt) {}

    /** Newest first; with words, only those that have them in the headline. */
    public List<RecentStory> list(Reach reach, String words) {
        return jdbc.sql("""
                select id, number, headline, stage, changed_at
                  from newsroom.story
                 where unit_id = any(:units)
                   and stage not in ('WITHDRAWN', 'DROPPED')
                   and changed_at > now() - interval '60 days'
                   and position(lower(:words) in lower(headline)) > 0
                 order by changed_at desc, id
                 limit :most
                """)
                .param("units", reach.ids())
                .param("words", PlainText.line(words))
                .param("most", MOST)
                .query((row, number) -> new RecentStory(
                        new StoryId(row.getObject("id", UUID.class)),
                        row.getString("number"),
                        row.getString("headline"),
                        Stage.valueOf(row.getString("stage")),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
