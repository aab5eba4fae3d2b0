package org.yibaotong.inspection.spotcheck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.inspection.SpotCheckId;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.ManyRows;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Rows;
import org.yibaotong.shared.UnitId;

/** All spot checks with what was drawn. Only settling ever changes one. */
@Repository
class SpotChecks {

    private static final String COLUMNS = """
            select id, name, seed, percent, unit_id, tier, cardinality(population) as of, drawn, fingerprint, by_id, at, settled_at
              from inspection.spot_check
            """;

    private final JdbcClient jdbc;

    SpotChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SpotCheck check, List<String> population, List<Drawn> drawn) {
        jdbc.sql("""
                insert into inspection.spot_check (id, name, seed, percent, unit_id, tier, population, fingerprint, drawn, by_id, at)
                values (:id, :name, :seed, :percent, :unit, :tier, cast(:population as uuid[]), :fingerprint, :drawn, :by, :at)
                """)
                .param("id", check.id().value())
                .param("name", check.name())
                .param("seed", check.seed())
                .param("percent", check.percent())
                .param("unit", check.unit().value())
                .param("tier", check.tier())
                .param("population", population.toArray(String[]::new))
                .param("fingerprint", check.fingerprint())
                .param("drawn", drawn.size())
                .param("by", check.by().value())
                .param("at", check.at().atOffset(ZoneOffset.UTC))
                .update();
        new ManyRows<Drawn>("inspection.drawn_account")
                .with("spot_check_id", "uuid", one -> check.id())
                .with("place", "int", Drawn::place)
                .with("account_id", "uuid", Drawn::account)
                .with("name", "text", Drawn::name)
                .with("sponsor", "text", Drawn::sponsor)
                .with("platform", "text", Drawn::platform)
                .with("handle", "text", Drawn::handle)
                .with("tier", "text", Drawn::tier)
                .with("category", "text", Drawn::category)
                .insert(drawn, jdbc);
    }

    Optional<SpotCheck> find(SpotCheckId id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(SpotChecks::spotCheck)
                .optional();
    }

    Rows<SpotCheck> page(UUID[] units, Paging page) {
        var rows = jdbc.sql(COLUMNS + "where unit_id = any(:units) order by at desc, id limit :limit offset :offset")
                .param("units", units)
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(SpotChecks::spotCheck)
                .list();
        var total = jdbc.sql("select count(*) from inspection.spot_check where unit_id = any(:units)")
                .param("units", units)
                .query(Long.class)
                .single();
        return new Rows<>(rows, page, total);
    }

    /** The list it was drawn from, in the order of the fingerprint. */
    List<String> population(SpotCheckId id) {
        return jdbc.sql("select population from inspection.spot_check where id = :id")
                .param("id", id.value())
                .query((row, number) -> Arrays.stream((UUID[]) row.getArray(1).getArray())
                        .map(UUID::toString)
                        .sorted()
                        .toList())
                .single();
    }

    /** In the order they were drawn. */
    List<Drawn> drawn(SpotCheckId id) {
        return jdbc.sql("select * from inspection.drawn_account where spot_check_id = :id order by place")
                .param("id", id.value())
                .query(SpotChecks::drawn)
                .list();
    }

    /** Of two who settle at the same moment one is told that it is settled. */
    boolean settle(SpotCheckId id, Collection<Drawn> results, PersonId by, Instant at) {
        boolean first = jdbc.sql(
                                "update inspection.spot_check set settled_by = :by, settled_at = :at where id = :id and settled_at is null")
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .update()
                > 0;
        if (first) {
            jdbc.sql("""
                    update inspection.drawn_account drawn set outcome = told.outcome, reason = told.reason
                      from unnest(cast(:places as int[]), cast(:outcomes as text[]), cast(:reasons as text[]))
                           as told (place, outcome, reason)
                     where spot_check_id = :id and drawn.place = told.place
                    """)
                    .param("places", results.stream().map(Drawn::place).toArray(Integer[]::new))
                    .param(
                            "outcomes",
                            results.stream()
                                    .map(one -> String.valueOf(one.outcome()))
                                    .toArray(String[]::new))
                    .param("reasons", results.stream().map(Drawn::reason).toArray(String[]::new))
                    .param("id", id.value())
                    .update();
        }
        return first;
    }

    private static SpotCheck spotCheck(ResultSet row, int number) throws SQLException {
        var settled = row.getObject("settled_at", OffsetDateTime.class);
        return new SpotCheck(
                new SpotCheckId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("seed"),
                row.getInt("percent"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("tier"),
                row.getInt("of"),
                row.getInt("drawn"),
                row.getString("fingerprint"),
                new PersonId(row.getObject("by_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                settled == null ? null : settled.toInstant());
    }

    private static Drawn drawn(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new Drawn(
                row.getInt("place"),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("name"),
                row.getString("sponsor"),
                row.getString("platform"),
                row.getString("handle"),
                row.getString("tier"),
                row.getString("category"),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("reason"));
    }
}
