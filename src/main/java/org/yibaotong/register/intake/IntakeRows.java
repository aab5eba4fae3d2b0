package org.yibaotong.register.intake;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.columns.LedgerColumns;
import org.yibaotong.register.intake.Intake.RowOf;
import org.yibaotong.register.intake.Intake.SheetOf;
import org.yibaotong.register.intake.Intake.Verdict;
import org.yibaotong.shared.ManyRows;

/** What stands in the ledgers that were sent in, sheet by sheet and row by row, and what becomes of each row. */
@Repository
class IntakeRows {

    private static final int SAMPLES = 50;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    IntakeRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    void add(UUID intake, SheetOf sheet) {
        jdbc.sql("""
                insert into register.intake_sheet (intake_id, position, name, line, heading, columns, skipped)
                values (:intake, :position, :name, :line, :heading, :columns, :skipped)
                """)
                .param("intake", intake)
                .param("position", sheet.position())
                .param("name", sheet.name())
                .param("line", sheet.line())
                .param("heading", sheet.heading().toArray(String[]::new))
                .param("columns", sheet.columns().toArray(String[]::new))
                .param("skipped", sheet.skipped())
                .update();
    }

    void add(UUID intake, List<RowOf> rows) {
        new ManyRows<RowOf>("register.intake_row")
                .with("intake_id", "uuid", row -> intake)
                .with("position", "int", RowOf::position)
                .with("line", "int", RowOf::line)
                .with("cells", "text[]", RowOf::cells)
                .copy(rows, template);
    }

    List<SheetOf> sheets(UUID intake) {
        return jdbc.sql("select * from register.intake_sheet where intake_id = :intake order by position")
                .param("intake", intake)
                .query((row, number) -> new SheetOf(
                        row.getInt("position"),
                        row.getString("name"),
                        row.getInt("line"),
                        texts(row.getArray("heading")),
                        texts(row.getArray("columns")),
                        row.getInt("skipped")))
                .list();
    }

    /** The rows after that one, in the order in which they stand in the file. */
    List<RowOf> after(UUID intake, @Nullable RowOf last, int most) {
        return jdbc.sql("""
                select position, line, cells, outcome, reason, account_id from register.intake_row
                 where intake_id = :intake and (position, line) > (:position, :line)
                 order by position, line limit :most
                """)
                .param("intake", intake)
                .param("position", last == null ? -1 : last.position())
                .param("line", last == null ? 0 : last.line())
                .param("most", most)
                .query((row, number) -> new RowOf(
                        row.getInt("position"), row.getInt("line"), texts(row.getArray("cells")), verdict(row)))
                .list();
    }

    /** Enough of a sheet to tell what stands in its columns. */
    List<RowOf> firstRows(UUID intake, int position) {
        return after(intake, new RowOf(position - 1, Integer.MAX_VALUE, List.of()), SAMPLES).stream()
                .filter(row -> row.position() == position)
                .toList();
    }

    /** The platforms of what is taken over, as they are written. */
    List<String> platforms(UUID intake) {
        return jdbc.sql("""
                select distinct cells[array_position(columns, :platform)] as written
                  from register.intake_row join register.intake_sheet using (intake_id, position)
                 where intake_id = :intake and outcome in ('ADDED', 'CHANGED')
                   and cells[array_position(columns, :platform)] is not null
                """)
                .param("intake", intake)
                .param("platform", LedgerColumns.PLATFORM.title())
                .query((row, number) -> row.getString("written"))
                .list();
    }

    long count(UUID intake) {
        return jdbc.sql("select count(*) from register.intake_row where intake_id = :intake")
                .param("intake", intake)
                .query(Long.class)
                .single();
    }

    void setColumns(UUID intake, int position, List<String> columns) {
        jdbc.sql(
                        "update register.intake_sheet set columns = :columns where intake_id = :intake and position = :position")
                .param("columns", columns.toArray(String[]::new))
                .param("intake", intake)
                .param("position", position)
                .update();
    }

    /** Rows that are judged as they were before are left alone, as nearly all are when they are looked over once more. */
    void judge(UUID intake, List<Plan.Fate> all) {
        var fates = all.stream()
                .filter(fate -> !fate.verdict().equals(fate.at().judged()))
                .toList();
        if (fates.isEmpty()) {
            return;
        }
        jdbc.sql("""
                update register.intake_row row
                   set outcome = told.outcome, reason = told.reason, account_id = told.account
                  from unnest(cast(:positions as int[]), cast(:lines as int[]), cast(:outcomes as text[]),
                              cast(:reasons as text[]), cast(:accounts as uuid[]))
                       as told (position, line, outcome, reason, account)
                 where row.intake_id = :intake and row.position = told.position and row.line = told.line
                """)
                .param(
                        "positions",
                        fates.stream().map(fate -> fate.at().position()).toArray(Integer[]::new))
                .param("lines", fates.stream().map(fate -> fate.at().line()).toArray(Integer[]::new))
                .param(
                        "outcomes",
                        fates.stream().map(fate -> fate.outcome().name()).toArray(String[]::new))
                .param("reasons", fates.stream().map(Plan.Fate::reason).toArray(String[]::new))
                .param(
                        "accounts",
                        fates.stream()
                                .map(fate -> fate.account() == null
                                        ? null
                                        : fate.account().value())
                                .toArray(UUID[]::new))
                .param("intake", intake)
                .update();
    }

    Map<Outcome, Long> counts(UUID intake) {
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        Arrays.stream(Outcome.values()).forEach(outcome -> counts.put(outcome, 0L));
        jdbc.sql(
                        "select outcome, count(*) from register.intake_row where intake_id = :intake and outcome is not null group by outcome")
                .param("intake", intake)
                .query(row -> {
                    counts.put(Outcome.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    private static @Nullable Verdict verdict(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        var account = row.getObject("account_id", UUID.class);
        return outcome == null
                ? null
                : new Verdict(
                        Outcome.valueOf(outcome),
                        row.getString("reason"),
                        account == null ? null : new AccountId(account));
    }

    static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
