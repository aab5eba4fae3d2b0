package org.yibaotong.newsroom.afterreview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Rows;

/** After-reviews in one's units: the open ones, the oldest first, and the last ones closed. */
@Repository
class AfterReviewList {

    private static final String IN_MY_UNITS = """
              from newsroom.after_review
              join newsroom.story on story.id = after_review.story_id
             where story.unit_id = any(:units)
            """;

    private static final String WRITTEN_BY_ME = """
            exists (select 1 from newsroom.story_author author
                     where author.story_id = story.id and author.person_id = :me)
            """;

    private final JdbcClient jdbc;

    AfterReviewList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Rows<AfterReviewRow> open(Actor actor, Paging page) {
        var rows = rows(actor, "and closed_at is null order by opened_at, after_review.id", page);
        return new Rows<>(rows, page, count(actor, "and closed_at is null"));
    }

    List<AfterReviewRow> lastClosed(Actor actor) {
        return rows(actor, "and closed_at is not null order by closed_at desc, after_review.id", new Paging(1));
    }

    /** Those this person may close: not opened by them, and not their own story. */
    long countFor(Actor actor) {
        return count(actor, """
                and closed_at is null and opened_by <> :me and not
                """ + WRITTEN_BY_ME);
    }

    private long count(Actor actor, String which) {
        return jdbc.sql("select count(*) " + IN_MY_UNITS + which)
                .param("units", actor.reach(AfterReviewDesk.REVIEWERS).ids())
                .param("me", actor.person().value())
                .query(Long.class)
                .single();
    }

    private List<AfterReviewRow> rows(Actor actor, String which, Paging page) {
        return jdbc.sql("select after_review.*, story.headline, story.number, " + WRITTEN_BY_ME + " as own "
                        + IN_MY_UNITS + which + " limit :limit offset :offset")
                .param("units", actor.reach(AfterReviewDesk.REVIEWERS).ids())
                .param("me", actor.person().value())
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(AfterReviewList::row)
                .list();
    }

    private static AfterReviewRow row(ResultSet row, int ignored) throws SQLException {
        var closedAt = row.getObject("closed_at", OffsetDateTime.class);
        return new AfterReviewRow(
                row.getObject("id", UUID.class),
                new StoryId(row.getObject("story_id", UUID.class)),
                row.getString("headline"),
                row.getString("number"),
                row.getInt("edition"),
                row.getString("reason"),
                new PersonId(row.getObject("opened_by", UUID.class)),
                row.getBoolean("own"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("opinion"),
                person(row.getObject("closed_by", UUID.class)),
                closedAt == null ? null : closedAt.toInstant());
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
