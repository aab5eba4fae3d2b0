package org.yibaotong.register.filings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.FilingId;
import org.yibaotong.register.filing.FilingKind;
import org.yibaotong.register.filing.FilingState;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.Rows;
import org.yibaotong.shared.UnitId;

/** The list of filings: what is under way first, and of it what is due first. */
@Repository
class FilingList {

    private static final String FROM =
            " from register.filing join register.account on account.id = filing.account_id where ";
    private static final String WHAT = """
            filing.id, account_id, kind, filing.state, due_on, number, filed_on, asked_at,
            levels[least(passed + 1, cardinality(levels))] as waits_at, account.name, account.sponsor, account.platform
            """;
    private static final String ORDER =
            " order by (filing.state in ('AWAITING', 'SENT_BACK', 'AGREED')) desc, due_on nulls first, filing.changed_at desc, filing.id limit ";

    /**
     * For whoever keeps the ledger what waits at their level, without their own requests, but with what a case decided, whoever told of it; for the
     * unit what came back, and for whoever asked.
     */
    private static final String MINE = """
            ((filing.state in ('AWAITING', 'AGREED') and (asked_by <> :me or of_case and filing.state = 'AGREED')
              and levels[least(passed + 1, cardinality(levels))] = any(:kept))
             or (filing.state = 'SENT_BACK' and (unit_id = any(:own) or asked_by = :me and unit_id = any(:kept))))
            """;

    private final JdbcClient jdbc;

    FilingList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param waitsAt the level whose turn it is, or was last */
    record Row(
            FilingId id,
            AccountId account,
            FilingKind kind,
            FilingState state,
            @Nullable LocalDate due,
            String number,
            @Nullable LocalDate filedOn,
            Instant askedAt,
            UnitId waitsAt,
            String name,
            String sponsor,
            String platform) {}

    Rows<Row> page(UUID[] units, FilingFilter filter, Actor actor, LocalDate today, Paging page) {
        var found = narrowed(units, filter, actor, today);
        var rows = found.select(WHAT, ORDER + page.limit() + " offset " + page.offset())
                .query(FilingList::row)
                .list();
        return new Rows<>(
                rows, page, found.select("count(*)", "").query(Long.class).single());
    }

    List<Row> all(UUID[] units, FilingFilter filter, Actor actor, LocalDate today, int most) {
        return narrowed(units, filter, actor, today)
                .select(WHAT, ORDER + most)
                .query(FilingList::row)
                .list();
    }

    /** How many wait for this person. */
    long waiting(Actor actor) {
        return jdbc.sql("select count(*) from register.filing where " + MINE)
                .params(mine(actor))
                .query(Long.class)
                .single();
    }

    private static Map<String, Object> mine(Actor actor) {
        return Map.of(
                "me", actor.person().value(),
                "kept", actor.reach(Role.REGISTRAR).ids(),
                "own", actor.reach(Role.CORRESPONDENT).ids());
    }

    private final class Narrowed {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        void where(String condition, String name, Object value) {
            conditions.add(condition);
            values.put(name, value);
        }

        JdbcClient.StatementSpec select(String what, String end) {
            return jdbc.sql("select " + what + FROM + String.join(" and ", conditions) + end)
                    .params(values);
        }
    }

    private Narrowed narrowed(UUID[] units, FilingFilter filter, Actor actor, LocalDate today) {
        var found = new Narrowed();
        found.where("unit_id = any(:units)", "units", units);
        if (filter.kind() != null) {
            found.where("kind = :kind", "kind", filter.kind().name());
        }
        if (filter.state() != null) {
            found.where("filing.state = :state", "state", filter.state().name());
        }
        if (filter.turn() == Turn.MINE) {
            found.conditions.add(MINE);
            found.values.putAll(mine(actor));
        }
        if (filter.turn() == Turn.OVERDUE) {
            found.where("due_on < :today", "today", today);
        }
        if (filter.account() != null) {
            found.where("account_id = :account", "account", filter.account());
        }
        if (!filter.q().isEmpty()) {
            found.where("position(lower(:q) in lower(account.name || ' ' || account.sponsor)) > 0", "q", filter.q());
        }
        return found;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new FilingId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                FilingKind.valueOf(row.getString("kind")),
                FilingState.valueOf(row.getString("state")),
                row.getObject("due_on", LocalDate.class),
                row.getString("number"),
                row.getObject("filed_on", LocalDate.class),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                new UnitId(row.getObject("waits_at", UUID.class)),
                row.getString("name"),
                row.getString("sponsor"),
                row.getString("platform"));
    }
}
