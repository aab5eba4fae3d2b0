package org.yibaotong.inspection.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.inspection.FindingId;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.ManyRows;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/** All inspections; one at a time runs, whoever begins it and wherever. */
@Repository
public class Runs {

    private static final int MOST_URGENT = 3;

    private final JdbcClient jdbc;

    Runs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** None where another one runs. */
    public Optional<UUID> begin(@Nullable PersonId by, LocalDate on, int total, Instant at) {
        return jdbc.sql("""
                insert into inspection.run (id, by_id, on_day, begun_at, total) values (:id, :by, :on, :at, :total)
                on conflict (state) where state = 'RUNNING' do nothing
                returning id
                """)
                .param("id", NewId.next())
                .param("by", by == null ? null : by.value())
                .param("on", on)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("total", total)
                .query(UUID.class)
                .optional();
    }

    Optional<Run> find(UUID id) {
        return jdbc.sql("select * from inspection.run where id = :id")
                .param("id", id)
                .query(Runs::run)
                .optional();
    }

    public Optional<Run> last() {
        return jdbc.sql("select * from inspection.run order by begun_at desc limit 1")
                .query(Runs::run)
                .optional();
    }

    /**
     * Holds the inspection until the end of the transaction.
     *
     * @return whether it still stands where it was left: it may have been ended, or have gone on elsewhere
     */
    boolean hold(UUID id, @Nullable AccountId last) {
        return jdbc.sql("""
                select id from inspection.run
                 where id = :id and state = 'RUNNING' and last_account is not distinct from cast(:last as uuid) for update
                """)
                .param("id", id)
                .param("last", last == null ? null : last.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void progress(UUID id, AccountId last, int done, int found, int ended) {
        jdbc.sql("""
                update inspection.run set last_account = :last, done = done + :done, found = found + :found, ended = ended + :ended
                 where id = :id
                """)
                .param("last", last.value())
                .param("done", done)
                .param("found", found)
                .param("ended", ended)
                .param("id", id)
                .update();
    }

    void end(UUID id, Run.State state, Instant at) {
        jdbc.sql("update inspection.run set state = :state, done_at = :at where id = :id and state = 'RUNNING'")
                .param("state", state.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    /** Only where it differs is anything written, or even locked. */
    void put(Map<AccountFacts, Condition> conditions) {
        new ManyRows<Map.Entry<AccountFacts, Condition>>("inspection.judged")
                .with("account_id", "uuid", one -> one.getKey().id())
                .with("unit_id", "uuid", one -> one.getKey().unit())
                .with("tier", "text", one -> one.getKey().tier())
                .with("category", "text", one -> one.getKey().category())
                .with("condition", "text", Map.Entry::getValue)
                .insert(conditions.entrySet(), """
                        as told (account_id, unit_id, tier, category, condition)
                         where not exists (select from inspection.judged kept
                                            where kept.account_id = told.account_id
                                              and (kept.unit_id, kept.tier, kept.category, kept.condition)
                                                  = (told.unit_id, told.tier, told.category, told.condition))
                        on conflict (account_id) do update
                           set unit_id = excluded.unit_id, tier = excluded.tier, category = excluded.category, condition = excluded.condition
                        """, jdbc);
    }

    void forget(Collection<AccountFacts> unjudged) {
        if (unjudged.isEmpty()) {
            return;
        }
        jdbc.sql("delete from inspection.judged where account_id = any(:ids)")
                .param("ids", unjudged.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .update();
    }

    /**
     * Of one unit.
     *
     * @param first the most urgent
     */
    record Changed(int count, List<FindingId> first) {}

    /**
     * Which findings of each unit this inspection found, saw become worse or better, or saw not mended though its unit said so. What only
     * reads otherwise than yesterday is no news.
     */
    Map<UnitId, Changed> changed(UUID run) {
        var changed = new LinkedHashMap<UnitId, Changed>();
        jdbc.sql("""
                select unit_id, count(*), array_agg(id order by urgency, since, id) from inspection.finding
                 where run_id = :run and is_open
                   and exists (select from inspection.finding_step
                                where finding_id = finding.id and by_id is null
                                  and at >= (select begun_at from inspection.run where id = :run))
                 group by unit_id
                """).param("run", run).query(row -> {
            var first = Stream.of((UUID[]) row.getArray(3).getArray())
                    .limit(MOST_URGENT)
                    .map(FindingId::new);
            changed.put(new UnitId(row.getObject(1, UUID.class)), new Changed(row.getInt(2), first.toList()));
        });
        return changed;
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        var last = row.getObject("last_account", UUID.class);
        return new Run(
                row.getObject("id", UUID.class),
                row.getObject("on_day", LocalDate.class),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                Run.State.valueOf(row.getString("state")),
                last == null ? null : new AccountId(last),
                row.getInt("done"),
                row.getInt("total"),
                row.getInt("found"),
                row.getInt("ended"));
    }
}
