package org.yibaotong.newsroom.receipt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.submission.SubmissionStatus;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Rows;
import org.yibaotong.shared.UnitId;

/** What one person, or their unit, has sent in, newest first. */
@Repository
class SentList {

    private final JdbcClient jdbc;

    SentList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param others how many other submissions went into the same story
     */
    record Sent(
            SubmissionId id,
            String title,
            SubmissionStatus status,
            PersonId author,
            Instant receivedAt,
            @Nullable String reason,
            @Nullable LocalDate heldUntil,
            @Nullable StoryId story,
            int others) {}

    Rows<Sent> by(Actor actor, Paging page) {
        return list("author_id = :id", actor.person().value(), page);
    }

    /** Colleagues' too, so that somebody can answer the telephone for one who is away. */
    Rows<Sent> ofUnit(Actor actor, Paging page) {
        return list("unit_id = :id", actor.unit().value(), page);
    }

    /** Whose submissions went into a story: the units to be named. */
    List<UnitId> creditsOf(StoryId story) {
        return jdbc
                .sql(
                        "select unit_id from newsroom.submission where story_id = :story order by answered_at, received_at")
                .param("story", story.value())
                .query((row, number) -> new UnitId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .distinct()
                .toList();
    }

    int countIn(StoryId story) {
        return jdbc.sql("select count(*) from newsroom.submission where story_id = :story")
                .param("story", story.value())
                .query(Integer.class)
                .single();
    }

    /** The newest of one's own. */
    List<Sent> lately(Actor actor, int most) {
        return rows("author_id = :id", actor.person().value(), most, 0);
    }

    private Rows<Sent> list(String whose, UUID id, Paging page) {
        var total = jdbc.sql("select count(*) from newsroom.submission where " + whose)
                .param("id", id)
                .query(Long.class)
                .single();
        return new Rows<>(rows(whose, id, page.limit(), page.offset()), page, total);
    }

    private List<Sent> rows(String whose, UUID id, int limit, int offset) {
        return jdbc.sql("""
                select id, title, status, author_id, received_at, reason, held_until, story_id,
                       (select count(*) from newsroom.submission as other
                         where other.story_id = submission.story_id and other.id <> submission.id) as others
                  from newsroom.submission
                 where %s
                 order by received_at desc, id
                 limit :limit offset :offset
                """.formatted(whose))
                .param("id", id)
                .param("limit", limit)
                .param("offset", offset)
                .query(SentList::sent)
                .list();
    }

    private static Sent sent(ResultSet row, int number) throws SQLException {
        var story = row.getObject("story_id", UUID.class);
        return new Sent(
                new SubmissionId(row.getObject("id", UUID.class)),
                row.getString("title"),
                SubmissionStatus.valueOf(row.getString("status")),
                new PersonId(row.getObject("author_id", UUID.class)),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getObject("held_until", LocalDate.class),
                story == null ? null : new StoryId(story),
                row.getInt("others"));
    }
}
