package org.yibaotong.newsroom.pair;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.pair.Groups.Bond;
import org.yibaotong.newsroom.pair.Groups.Link;

/** All submissions of one event (同一件事的来稿): found to be, said to be, or taken into one story. */
@Repository
public class EventSubmissions {

    /** More were never seen of one event; a mistaken pair must not draw half the pool onto a page. */
    private static final int MOST = 40;

    private final JdbcClient jdbc;

    EventSubmissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first that came first; it alone where nothing is known to belong with it. */
    public List<SubmissionId> around(SubmissionId submission) {
        return Groups.of(links(submission)).around(submission);
    }

    private List<Link> links(SubmissionId submission) {
        return jdbc.sql("""
                with recursive near(id) as (
                    select cast(:submission as uuid)
                    union
                    select beside.id from near, lateral (
                        select other_id as id from newsroom.pair
                         where one_id = near.id and coalesce(same, verdict in ('COPY', 'SAME'))
                        union all
                        select one_id from newsroom.pair
                         where other_id = near.id and coalesce(same, verdict in ('COPY', 'SAME'))
                        union all
                        select beside.id from newsroom.submission as one
                          join newsroom.submission as beside on beside.story_id = one.story_id
                         where one.id = near.id) as beside),
                found as not materialized (
                    select id, received_at, story_id from newsroom.submission where id in (select id from near limit :most))
                select one.id as one_id, one.received_at as one_at, other.id as other_id, other.received_at as other_at,
                       case when same or one.story_id = other.story_id then 'SAID'
                            when not same then 'DENIED' else 'FOUND' end as bond
                  from found as one
                  join found as other on one.id < other.id
                  left join newsroom.pair on one_id = one.id and other_id = other.id
                 where one.story_id = other.story_id or same is not null or verdict in ('COPY', 'SAME')
                """)
                .param("submission", submission.value())
                .param("most", MOST)
                .query((row, ignored) -> new Link(
                        new SubmissionId(row.getObject("one_id", UUID.class)),
                        row.getObject("one_at", OffsetDateTime.class).toInstant(),
                        new SubmissionId(row.getObject("other_id", UUID.class)),
                        row.getObject("other_at", OffsetDateTime.class).toInstant(),
                        Bond.valueOf(row.getString("bond"))))
                .list();
    }
}
