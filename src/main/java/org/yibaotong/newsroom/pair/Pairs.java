package org.yibaotong.newsroom.pair;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.pair.Pair.Decision;
import org.yibaotong.shared.PersonId;
import org.yibaotong.text.event.Relation;

/** All pairs there are. */
@Repository
public class Pairs {

    private final JdbcClient jdbc;

    Pairs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what was found; what people said stays. */
    public void keepFound(Pair pair) {
        jdbc.sql("""
                insert into newsroom.pair (one_id, other_id, verdict, words) values (:one, :other, :verdict, :words)
                on conflict (one_id, other_id) do update set verdict = excluded.verdict, words = excluded.words
                """)
                .param("one", pair.one().value())
                .param("other", pair.other().value())
                .param("verdict", Objects.requireNonNull(pair.relation()).name())
                .param("words", pair.words().toArray(String[]::new))
                .update();
    }

    /**
     * Those of them that are there, held until the end. Always in the same order: who decides on some and who adopts them do not wait
     * for each other.
     */
    List<SubmissionId> hold(Collection<SubmissionId> submissions) {
        return jdbc.sql("select id from newsroom.submission where id = any(:ids) order by id for key share")
                .param("ids", submissions.stream().map(SubmissionId::value).toArray(UUID[]::new))
                .query((row, ignored) -> new SubmissionId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Two who decide at once come one after the other. */
    Pair getToDecide(SubmissionId a, SubmissionId b) {
        var one = Pair.isOrdered(a, b) ? a : b;
        var other = one.equals(a) ? b : a;
        jdbc.sql("insert into newsroom.pair (one_id, other_id) values (:one, :other) on conflict do nothing")
                .param("one", one.value())
                .param("other", other.value())
                .update();
        return jdbc.sql("select * from newsroom.pair where one_id = :one and other_id = :other for update")
                .param("one", one.value())
                .param("other", other.value())
                .query(Pairs::pair)
                .single();
    }

    void keepDecided(Pair pair) {
        var decision = Objects.requireNonNull(pair.decision());
        jdbc.sql("""
                update newsroom.pair set same = :same, decided_by = :by, decided_at = :at
                 where one_id = :one and other_id = :other
                """)
                .param("one", pair.one().value())
                .param("other", pair.other().value())
                .param("same", decision.same())
                .param("by", decision.by().value())
                .param("at", decision.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The likeliest first, and last what was said to be something else. */
    public List<Pair> of(SubmissionId submission) {
        return jdbc.sql("""
                select * from newsroom.pair where one_id = :id or other_id = :id
                 order by coalesce(not same, false), array_position('{COPY,SAME,RELATED}', verdict), one_id, other_id
                """).param("id", submission.value()).query(Pairs::pair).list();
    }

    /** Those of which both are among these. */
    public List<Pair> among(Collection<SubmissionId> submissions) {
        return jdbc.sql("select * from newsroom.pair where one_id = any(:ids) and other_id = any(:ids)")
                .param("ids", submissions.stream().map(SubmissionId::value).toArray(UUID[]::new))
                .query(Pairs::pair)
                .list();
    }

    private static Pair pair(ResultSet row, int ignored) throws SQLException {
        var verdict = row.getString("verdict");
        return new Pair(
                new SubmissionId(row.getObject("one_id", UUID.class)),
                new SubmissionId(row.getObject("other_id", UUID.class)),
                verdict == null ? null : Relation.valueOf(verdict),
                List.of((String[]) row.getArray("words").getArray()),
                decision(row));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        var by = row.getObject("decided_by", UUID.class);
        return by == null
                ? null
                : new Decision(
                        row.getBoolean("same"),
                        new PersonId(by),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
