package org.yibaotong.newsroom.pool;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.submission.SubmissionKind;
import org.yibaotong.newsroom.submission.SubmissionStatus;
import org.yibaotong.shared.ListEdge;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/**
 * A submission as the pool lists it (等答复). No body is read for it.
 *
 * @param dueAt when the sender should have heard; for a held one, the day it was held until
 * @param happened when, in the sender's words
 * @param story the one it went into, or null
 * @param fromMessage whether it tells of what a resident wrote
 * @param routine whether it sinks below the others (例行)
 */
record Waiting(
        SubmissionId id,
        int version,
        SubmissionKind kind,
        String title,
        String summary,
        String happened,
        UnitId unit,
        PersonId author,
        SubmissionStatus status,
        Instant receivedAt,
        Instant dueAt,
        @Nullable LocalDate heldUntil,
        @Nullable StoryId story,
        int pictures,
        boolean fromMessage,
        boolean routine) {

    static final String COLUMNS = """
            select id, version, kind, title, summary, happened, unit_id, author_id, status, received_at, held_until, story_id,
                   case when status = 'HELD' then held_until::timestamp at time zone :zone
                        when status = 'TAKEN_OUT' then answered_at + make_interval(secs => :within)
                        else received_at + make_interval(secs => :within) end as due_at,
                   (select count(*) from newsroom.submission_picture where submission_id = id) as pictures,
                   exists (select 1 from newsroom.message_lead where submission_id = submission.id) as from_message,
                   exists (select 1 from newsroom.worth where submission_id = submission.id and worth.routine) as routine
              from newsroom.submission\s""";

    /** Behind this one the next page of all begins. */
    ListEdge edge() {
        return new ListEdge(receivedAt, id.value());
    }

    /** What stands beside it in a list. */
    String origin() {
        return fromMessage ? "来自留言" : "";
    }

    static Waiting read(ResultSet row, int number) throws SQLException {
        return new Waiting(
                new SubmissionId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                SubmissionKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("summary"),
                row.getString("happened"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new PersonId(row.getObject("author_id", UUID.class)),
                SubmissionStatus.valueOf(row.getString("status")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getObject("held_until", LocalDate.class),
                row.getObject("story_id", UUID.class) == null
                        ? null
                        : new StoryId(row.getObject("story_id", UUID.class)),
                row.getInt("pictures"),
                row.getBoolean("from_message"),
                row.getBoolean("routine"));
    }
}
