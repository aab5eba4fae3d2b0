package org.yibaotong.notices.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.yibaotong.identity.People;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Rows;

/** The lists of feedback: one's own, and what waits for an answer. */
@Repository
class FeedbackList {

    private static final String OWN = " from notices.feedback where person_id = :person ";

    private static final String RECEIVED = """
             from notices.feedback
            where (unit_id is null or unit_id = any(:units)) and (answered_at is not null) = :answered
            """;

    private final JdbcClient jdbc;
    private final People people;

    FeedbackList(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    Rows<FeedbackRow> own(PersonId person, Paging page) {
        return find(OWN, Map.of("person", person.value()), "given_at desc", page);
    }

    /** What waits the longest comes first; what is answered, the latest. */
    Rows<FeedbackRow> received(Reach reach, boolean answered, Paging page) {
        var order = answered ? "answered_at desc" : "given_at";
        return find(RECEIVED, Map.of("units", reach.ids(), "answered", answered), order, page);
    }

    long waiting(Reach reach) {
        return narrowed("select count(*)" + RECEIVED, Map.of("units", reach.ids(), "answered", false))
                .query(Long.class)
                .single();
    }

    private Rows<FeedbackRow> find(String which, Map<String, Object> by, String order, Paging page) {
        var found = narrowed(
                        "select id, number, person_id, left(burden, 200) as burden, task, given_at, taken_at, answered_at"
                                + which + " order by " + order + ", id limit :limit offset :offset",
                        by)
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(FeedbackList::found)
                .list();
        var senders = found.stream().map(Found::sender).filter(Objects::nonNull).collect(Collectors.toSet());
        var names = people.names(senders);
        long total = narrowed("select count(*)" + which, by).query(Long.class).single();
        return new Rows<>(found.stream().map(one -> one.row(names)).toList(), page, total);
    }

    private StatementSpec narrowed(String sql, Map<String, Object> by) {
        return jdbc.sql(sql).params(by);
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        var sender = row.getObject("person_id", UUID.class);
        return new Found(
                sender == null ? null : new PersonId(sender),
                new FeedbackRow(
                        row.getString("id"),
                        row.getLong("number"),
                        "匿名",
                        row.getString("burden"),
                        row.getString("task"),
                        row.getObject("given_at", OffsetDateTime.class).toInstant(),
                        row.getObject("taken_at") != null,
                        row.getObject("answered_at") != null));
    }

    private record Found(@Nullable PersonId sender, FeedbackRow row) {

        FeedbackRow row(Map<PersonId, String> names) {
            return sender == null
                    ? row
                    : new FeedbackRow(
                            row.id(),
                            row.number(),
                            names.getOrDefault(sender, ""),
                            row.burden(),
                            row.task(),
                            row.givenAt(),
                            row.taken(),
                            row.answered());
        }
    }
}
