package org.yibaotong.newsroom.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;

/** What a person may see of all that was sent in, newest first: their own, and as an editor that of the units they reach. */
@Repository
class SubmissionHeads {

    private final JdbcClient jdbc;

    SubmissionHeads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SubmissionHead> list(Actor actor, Paging page) {
        return jdbc.sql("""
                select id, kind, status, title, summary, place, happened, author_id, unit_id, received_at,
                       answered_by, answered_at, reason, held_until, story_id
                  from newsroom.submission
                 where author_id = :person or unit_id = any(:units)
                 order by received_at desc, id
                 limit :limit offset :offset
                """)
                .param("person", actor.person().value())
                .param("units", actor.reach(Role.EDITOR).ids())
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(SubmissionHeads::head)
                .list();
    }

    private static SubmissionHead head(ResultSet row, int number) throws SQLException {
        var status = SubmissionStatus.valueOf(row.getString("status"));
        return new SubmissionHead(
                new SubmissionId(row.getObject("id", UUID.class)),
                SubmissionKind.valueOf(row.getString("kind")),
                status,
                row.getString("title"),
                row.getString("summary"),
                row.getString("place"),
                row.getString("happened"),
                new PersonId(row.getObject("author_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                status == SubmissionStatus.RECEIVED ? null : Answers.answer(row));
    }
}
