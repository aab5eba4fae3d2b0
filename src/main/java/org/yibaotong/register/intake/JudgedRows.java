package org.yibaotong.register.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.shared.Paging;

/** The rows of ledgers that were sent in, for people to read: each under the heading it came with, with what becomes of it. */
@Repository
class JudgedRows {

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;

    JudgedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row with what became of it. */
    record Judged(
            String sheet,
            List<String> columns,
            int line,
            List<String> cells,
            @Nullable Outcome outcome,
            String reason) {}

    /** In the order of the file, found by index either way. */
    List<Judged> page(UUID intake, @Nullable Outcome outcome, Paging page) {
        return jdbc.sql("""
                select sheet.name, sheet.columns, row.*
                  from register.intake_row row join register.intake_sheet sheet using (intake_id, position)
                 where intake_id = :intake
                """
                        + (outcome == null
                                ? " order by row.position, row.line"
                                : " and outcome = :outcome order by number")
                        + " limit :limit offset :offset")
                .param("intake", intake)
                .param("outcome", outcome == null ? null : outcome.name())
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(JudgedRows::judged)
                .list();
    }

    /** The rows of one sheet, or those of them that come to something, fetched some at a time. */
    Stream<Judged> each(UUID intake, int position, @Nullable Outcome outcome) {
        return Stream.iterate(
                        after(intake, position, outcome, 0),
                        some -> !some.isEmpty(),
                        some -> after(intake, position, outcome, some.getLast().line()))
                .flatMap(List::stream);
    }

    private List<Judged> after(UUID intake, int position, @Nullable Outcome outcome, int line) {
        return jdbc.sql("""
                select sheet.name, sheet.columns, row.*
                  from register.intake_row row join register.intake_sheet sheet using (intake_id, position)
                 where intake_id = :intake and position = :position and row.line > :line
                   and (cast(:outcome as text) is null or outcome = :outcome) order by row.line limit
                """ + BATCH)
                .param("outcome", outcome == null ? null : outcome.name())
                .param("intake", intake)
                .param("position", position)
                .param("line", line)
                .query(JudgedRows::judged)
                .list();
    }

    /** How many cells the widest wrong row of each sheet has. */
    Map<Integer, Integer> widths(UUID intake) {
        var widths = new HashMap<Integer, Integer>();
        jdbc.sql("""
                select position, max(cardinality(cells)) from register.intake_row
                 where intake_id = :intake and outcome = 'WRONG' group by position
                """).param("intake", intake).query(row -> {
            widths.put(row.getInt(1), row.getInt(2));
        });
        return widths;
    }

    private static Judged judged(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new Judged(
                row.getString("name"),
                IntakeRows.texts(row.getArray("columns")),
                row.getInt("line"),
                IntakeRows.texts(row.getArray("cells")),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("reason"));
    }
}
