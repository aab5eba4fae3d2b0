package org.yibaotong.newsroom.pool;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.submission.SubmissionKind;
import org.yibaotong.newsroom.submission.SubmissionSettings;
import org.yibaotong.newsroom.submission.SubmissionStatus;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Rows;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Times;

/** The pool as a list. No body is read for it. */
@Repository
class PoolList {

    private final JdbcClient jdbc;
    private final SubmissionSettings settings;

    PoolList(JdbcClient jdbc, SubmissionSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /**
     * @param dueAt when the sender should have heard; for a held one, the day it was held until
     */
    record Waiting(
            SubmissionId id,
            int version,
            SubmissionKind kind,
            String title,
            String summary,
            UnitId unit,
            PersonId author,
            SubmissionStatus status,
            Instant receivedAt,
            Instant dueAt,
            @Nullable LocalDate heldUntil,
            int pictures) {}

    /** @param late how many are past their time */
    record Queue(long size, long late, @Nullable Instant oldest) {}

    /**
     * What waits and what is held is counted. All there ever was is not: the number would take longer than the page, which only
     * has to know whether there is another.
     */
    Rows<Waiting> list(Reach reach, PoolFilter filter, Paging page, Instant now) {
        var which = """
                 unit_id = any(:units)
                   and (:unit::uuid is null or unit_id = :unit)
                   and (:kind::text is null or kind = :kind)
                   and title ilike :find
                   and\s""" + filter.view().condition() + byIndex(filter.find());
        var parameters = parameters(reach, filter, now);
        var found = jdbc.sql("""
                select id, version, kind, title, summary, unit_id, author_id, status, received_at, held_until,
                       case when status = 'HELD' then held_until::timestamp at time zone :zone
                            else received_at + make_interval(secs => :within) end as due_at,
                       (select count(*) from newsroom.submission_picture where submission_id = id) as pictures
                  from newsroom.submission
                 where %s
                 order by %s
                 limit :limit offset :offset
                """.formatted(which, filter.view().order()))
                .params(parameters)
                .param("limit", page.limit() + 1)
                .param("offset", page.offset())
                .query(PoolList::waiting)
                .list();
        long total = filter.view() == PoolView.ALL ? page.offset() + (long) found.size() : count(which, parameters);
        return new Rows<>(found.stream().limit(page.limit()).toList(), page, total);
    }

    /** The pairs of characters find the candidates; the whole piece decides. */
    private static String byIndex(String find) {
        return find.length() < 2 ? "" : " and grams @> newsroom.bigrams(:words)";
    }

    private long count(String which, Map<String, @Nullable Object> parameters) {
        return jdbc.sql("select count(*) from newsroom.submission where " + which)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    Queue queue(Reach reach, Instant now) {
        return jdbc.sql("""
                select count(*) as size,
                       count(*) filter (where status = 'HELD'
                                           or received_at + make_interval(secs => :within) < :now) as late,
                       min(received_at) filter (where status = 'RECEIVED') as oldest
                  from newsroom.submission
                 where unit_id = any(:units) and\s""" + PoolView.WAITING.condition())
                .param("units", reach.ids())
                .param("within", settings.answerWithin().toSeconds())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("today", Times.date(now))
                .query((row, number) -> new Queue(row.getLong("size"), row.getLong("late"), instant(row, "oldest")))
                .single();
    }

    private Map<String, @Nullable Object> parameters(Reach reach, PoolFilter filter, Instant now) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("units", reach.ids());
        parameters.put("unit", filter.unit());
        parameters.put("kind", filter.kind() == null ? null : filter.kind().name());
        parameters.put("find", filter.pattern());
        parameters.put("words", filter.find());
        parameters.put("today", Times.date(now));
        parameters.put("zone", Times.ZONE.getId());
        parameters.put("within", settings.answerWithin().toSeconds());
        return parameters;
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                new SubmissionId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                SubmissionKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("summary"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new PersonId(row.getObject("author_id", UUID.class)),
                SubmissionStatus.valueOf(row.getString("status")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getObject("held_until", LocalDate.class),
                row.getInt("pictures"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
