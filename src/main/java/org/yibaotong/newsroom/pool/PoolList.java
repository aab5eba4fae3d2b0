package org.yibaotong.newsroom.pool;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.pair.Groups.Bond;
import org.yibaotong.newsroom.pair.Groups.Link;
import org.yibaotong.newsroom.submission.SubmissionSettings;
import org.yibaotong.shared.ListEdge;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Rows;
import org.yibaotong.text.PlainText;
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
     * @param late how many are past their time
     * @param routine how many sink below the others
     */
    record Queue(
            long size, long late, long routine, @Nullable Instant oldest) {}

    /**
     * What waits or is held, counted.
     *
     * @param hidden those that stand under another one
     */
    Rows<Waiting> list(Reach reach, PoolFilter filter, Collection<SubmissionId> hidden, Paging page, Instant now) {
        var which = which(filter) + " and id <> all(:hidden)";
        var parameters = parameters(reach, filter, now);
        parameters.put("hidden", ids(hidden));
        var found = jdbc.sql(Waiting.COLUMNS
                        + "where %s order by %s limit :limit offset :offset"
                                .formatted(which, filter.view().order()))
                .params(parameters)
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(Waiting::read)
                .list();
        return new Rows<>(found, page, count(which, parameters));
    }

    /**
     * All there ever was, the newest first. It is not counted: the number would take longer than the page.
     *
     * @return twenty rows at most, and one more when there is a next page
     */
    List<Waiting> walk(Reach reach, PoolFilter filter, @Nullable ListEdge before, Instant now) {
        var parameters = parameters(reach, filter, now);
        if (before != null) {
            parameters.put("at", before.at().atOffset(ZoneOffset.UTC));
            parameters.put("id", before.id());
        }
        return jdbc.sql(Waiting.COLUMNS + "where " + which(filter)
                        + (before == null ? "" : " and (received_at, id) < (:at, :id)")
                        + " order by " + filter.view().order() + " limit :limit")
                .params(parameters)
                .param("limit", Paging.SIZE + 1)
                .query(Waiting::read)
                .list();
    }

    private long count(String which, Map<String, @Nullable Object> parameters) {
        return jdbc.sql("select count(*) from newsroom.submission where " + which)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    List<Waiting> find(Collection<SubmissionId> submissions) {
        return jdbc.sql(Waiting.COLUMNS + "where id = any(:ids)")
                .param("ids", ids(submissions))
                .param("zone", Times.ZONE.getId())
                .param("within", settings.answerWithin().toSeconds())
                .query(Waiting::read)
                .list();
    }

    /**
     * What is known of any two that a view shows: found, or said so or not. Begins with what is shown, which is little beside all there
     * ever was, and looks the pairs of each up.
     */
    List<Link> links(Reach reach, PoolFilter filter, Instant now) {
        return jdbc.sql("""
                with shown as not materialized (select id, received_at from newsroom.submission where %s)
                select one.id as one_id, one.received_at as one_at, other.id as other_id, other.received_at as other_at,
                       case when same then 'SAID' when not same then 'DENIED' else 'FOUND' end as bond
                  from newsroom.pair
                  join shown one on one.id = one_id
                  join shown other on other.id = other_id
                 where same is not null or verdict in ('COPY', 'SAME')
                """.formatted(which(filter)))
                .params(parameters(reach, filter, now))
                .query(PoolList::link)
                .list();
    }

    /** The addresses of the first photos of each. */
    Map<SubmissionId, List<String>> thumbs(Collection<SubmissionId> submissions) {
        return jdbc
                .sql("""
                select submission_id, file from newsroom.submission_picture
                 where submission_id = any(:ids) and position < 2 order by submission_id, position
                """)
                .param("ids", ids(submissions))
                .query((row, number) -> Map.entry(
                        new SubmissionId(row.getObject("submission_id", UUID.class)),
                        "/files/" + row.getString("file") + "/small"))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Only what is asked for is a condition, so that the database plans for that. */
    private static String which(PoolFilter filter) {
        var which = new StringJoiner(" and ").add(filter.view().condition());
        if (filter.unit() != null) {
            which.add("unit_id = :unit");
        }
        if (filter.kind() != null) {
            which.add("kind = :kind");
        }
        int length = PlainText.length(filter.find());
        if (length != 0 && length != 2) { // a pair is found whole, as below
            which.add("title ilike :find");
        }
        if (length < 2) {
            return which.add("unit_id = any(:units)").toString();
        }
        // The pairs of characters find the candidates. "is true" keeps the units out of that: without knowing how many
        // there are, the
        // database would read everything they ever sent beside.
        return which.add("grams @> newsroom.bigrams(:words)")
                .add("(unit_id = any(:units)) is true")
                .toString();
    }

    private static UUID[] ids(Collection<SubmissionId> submissions) {
        return submissions.stream().map(SubmissionId::value).toArray(UUID[]::new);
    }

    Queue queue(Reach reach, Instant now) {
        return jdbc.sql("""
                select count(*) as size,
                       count(*) filter (where status = 'HELD'
                                           or case status when 'TAKEN_OUT' then answered_at else received_at end
                                              + make_interval(secs => :within) < :now) as late,
                       count(*) filter (where exists (
                           select 1 from newsroom.worth where submission_id = submission.id and worth.routine)) as routine,
                       min(received_at) filter (where status = 'RECEIVED') as oldest
                  from newsroom.submission
                 where unit_id = any(:units) and\s""" + PoolView.WAITING.condition())
                .param("units", reach.ids())
                .param("within", settings.answerWithin().toSeconds())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("today", Times.date(now))
                .query((row, number) -> new Queue(
                        row.getLong("size"), row.getLong("late"), row.getLong("routine"), instant(row, "oldest")))
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

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                new SubmissionId(row.getObject("one_id", UUID.class)),
                row.getObject("one_at", OffsetDateTime.class).toInstant(),
                new SubmissionId(row.getObject("other_id", UUID.class)),
                row.getObject("other_at", OffsetDateTime.class).toInstant(),
                Bond.valueOf(row.getString("bond")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
