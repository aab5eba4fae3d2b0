package org.yibaotong.inspection.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.inspection.FindingId;
import org.yibaotong.inspection.finding.FindingState;
import org.yibaotong.inspection.indicator.Severity;
import org.yibaotong.inspection.run.Condition;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Rows;

/** The list of findings, the most urgent first: what waits for an answer, then what can still be mended in time. */
@Repository
class FindingList {

    private static final String ORDER = " order by (state in ('DISPUTED', 'REPORTED')) desc, urgency, since, id limit ";

    private final JdbcClient jdbc;

    FindingList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            FindingId id,
            AccountId account,
            String tier,
            String indicator,
            int version,
            Severity severity,
            String judged,
            LocalDate since,
            FindingState state,
            boolean mitigated,
            @Nullable LocalDate due) {}

    /** How many accounts of one level and kind stand how. */
    record Count(String tier, String category, Condition condition, long count) {}

    Rows<Row> page(UUID[] units, FindingFilter filter, LocalDate today, Paging page) {
        var found = narrowed(units, filter, today);
        var rows = found.select("*", ORDER + page.limit() + " offset " + page.offset())
                .query(FindingList::row)
                .list();
        return new Rows<>(
                rows, page, found.select("count(*)", "").query(Long.class).single());
    }

    List<Row> all(UUID[] units, FindingFilter filter, LocalDate today, int most) {
        return narrowed(units, filter, today)
                .select("*", ORDER + most)
                .query(FindingList::row)
                .list();
    }

    /** Those of one account that are open, the newest first. */
    List<Row> newest(AccountId account, UUID[] units, int most) {
        return jdbc.sql("""
                select * from inspection.finding where account_id = :account and unit_id = any(:units) and is_open
                 order by since desc, found_at desc, id limit :most
                """)
                .param("account", account.value())
                .param("units", units)
                .param("most", most)
                .query(FindingList::row)
                .list();
    }

    /** A finding outweighs what the account was otherwise. */
    List<Count> counts(UUID[] units) {
        return jdbc.sql("""
                select tier, category,
                       case when condition in ('CLOSED', 'OUT_OF_SCOPE') then condition
                            when failing then 'FAILING' when failing is not null then 'WARNED' else condition end as shown,
                       count(*) as accounts
                  from inspection.judged
                  left join (select account_id, bool_or(severity in ('VETO', 'DORMANT', 'CLOSING') and not mitigated) as failing
                               from inspection.finding where is_open group by account_id) open using (account_id)
                 where unit_id = any(:units)
                 group by tier, category, shown
                """)
                .param("units", units)
                .query((row, number) -> new Count(
                        row.getString(1), row.getString(2), Condition.valueOf(row.getString(3)), row.getLong(4)))
                .list();
    }

    /** How many wait for the registrar: disputes to be answered, and what is said to be mended. */
    long waiting(UUID[] units) {
        return jdbc.sql(
                        "select count(*) from inspection.finding where state in ('DISPUTED', 'REPORTED') and is_open and unit_id = any(:units)")
                .param("units", units)
                .query(Long.class)
                .single();
    }

    private final class Narrowed {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        void where(String condition, String name, Object value) {
            conditions.add(condition);
            values.put(name, value);
        }

        JdbcClient.StatementSpec select(String what, String end) {
            return jdbc.sql("select " + what + " from inspection.finding where " + String.join(" and ", conditions)
                            + end)
                    .params(values);
        }
    }

    private Narrowed narrowed(UUID[] units, FindingFilter filter, LocalDate today) {
        var found = new Narrowed();
        found.where("unit_id = any(:units)", "units", units);
        if (filter.state() == null) {
            found.conditions.add("is_open");
        } else {
            found.where("state = :state", "state", filter.state().name());
        }
        if (!filter.indicator().isEmpty()) {
            found.where("indicator = :indicator", "indicator", filter.indicator());
        }
        if (filter.severity() != null) {
            found.where("severity = :severity", "severity", filter.severity().name());
        }
        if (!filter.tier().isEmpty()) {
            found.where("tier = :tier", "tier", filter.tier());
        }
        if (filter.due() != null) {
            found.conditions.add("state in ('OPEN', 'UPHELD')");
            found.where(filter.due().condition(), "today", today);
        }
        if (filter.account() != null) {
            found.where("account_id = :account", "account", filter.account());
        }
        return found;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new FindingId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("tier"),
                row.getString("indicator"),
                row.getInt("indicator_version"),
                Severity.valueOf(row.getString("severity")),
                row.getString("judged"),
                row.getObject("since", LocalDate.class),
                FindingState.valueOf(row.getString("state")),
                row.getBoolean("mitigated"),
                row.getObject("due_on", LocalDate.class));
    }
}
