package org.yibaotong.newsroom.accuracy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Rows;
import org.yibaotong.text.event.Relation;

/** Counts what was found and what people said of it, of submissions that came in since a day to the units of one editor. */
@Repository
class HintCounts {

    private static final String PAIRS = """
              from newsroom.pair
              join newsroom.submission one on one.id = pair.one_id
              join newsroom.submission other on other.id = pair.other_id
             where one.unit_id = any(:units) and other.unit_id = any(:units)
               and greatest(one.received_at, other.received_at) >= :since
            """;
    private static final String WRONG =
            PAIRS + " and pair.same is not null and pair.same <> (coalesce(pair.verdict, '') in ('COPY', 'SAME'))";

    private final JdbcClient jdbc;

    HintCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<HintCount> since(Instant since, Reach reach) {
        return asked("""
                select pair.verdict, count(*) filter (where same) as same, count(*) filter (where not same) as apart,
                       count(*) filter (where same is null) as open
                """ + PAIRS + " group by pair.verdict", since, reach)
                .query(HintCounts::count)
                .list();
    }

    /** What was decided last comes first. */
    Rows<WrongHint> wrong(Instant since, Reach reach, Paging page) {
        var rows = asked(
                        """
                select pair.*, one.title, other.title as other_title
                """ + WRONG + " order by decided_at desc, one_id, other_id limit :limit offset :offset",
                        since,
                        reach)
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(HintCounts::wrongHint)
                .list();
        var total = asked("select count(*) " + WRONG, since, reach)
                .query(Long.class)
                .single();
        return new Rows<>(rows, page, total);
    }

    private JdbcClient.StatementSpec asked(String sql, Instant since, Reach reach) {
        return jdbc.sql(sql).param("since", since.atOffset(ZoneOffset.UTC)).param("units", reach.ids());
    }

    private static HintCount count(ResultSet row, int ignored) throws SQLException {
        var found = row.getString("verdict");
        return new HintCount(
                found == null ? null : Relation.valueOf(found),
                row.getLong("same"),
                row.getLong("apart"),
                row.getLong("open"));
    }

    private static WrongHint wrongHint(ResultSet row, int ignored) throws SQLException {
        return new WrongHint(
                new SubmissionId(row.getObject("one_id", UUID.class)),
                row.getString("title"),
                new SubmissionId(row.getObject("other_id", UUID.class)),
                row.getString("other_title"),
                List.of((String[]) row.getArray("words").getArray()),
                row.getBoolean("same"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
