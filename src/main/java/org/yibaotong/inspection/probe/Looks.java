package org.yibaotong.inspection.probe;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.inspection.look.Look;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.PersonId;
import tools.jackson.databind.json.JsonMapper;

/** Looks at websites (检测), only ever added to. */
@Repository
class Looks {

    private static final String SELECT = "select id, account_id, at, on_day, by_id, seen from inspection.look ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Looks(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param by who asked for it, or null where it was its turn */
    record Kept(
            UUID id,
            AccountId account,
            Instant at,
            LocalDate on,
            @Nullable PersonId by,
            Look look) {}

    UUID add(AccountId account, Instant at, LocalDate on, @Nullable PersonId by, Look look) {
        var id = NewId.next();
        jdbc.sql("""
                insert into inspection.look (id, account_id, at, on_day, by_id, result, seen)
                values (:id, :account, :at, :on, :by, :result, :seen)
                """)
                .param("id", id)
                .param("account", account.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("on", on)
                .param("by", by == null ? null : by.value())
                .param("result", look.result().name())
                .param("seen", json.writeValueAsString(look))
                .update();
        return id;
    }

    Optional<Kept> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(this::kept)
                .optional();
    }

    /** The last up to a day, the newest first. */
    List<Kept> last(AccountId account, LocalDate until, int most) {
        return jdbc.sql(SELECT + "where account_id = :account and on_day <= :until order by at desc limit :most")
                .param("account", account.value())
                .param("until", until)
                .param("most", most)
                .query(this::kept)
                .list();
    }

    /** The last of each of the two last days there were any, the newer first. */
    List<Kept> lastTwoDays(Collection<AccountId> accounts, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                select id, account_id, at, on_day, by_id, seen from (
                       select *, dense_rank() over (partition by account_id order by on_day desc) as day,
                              row_number() over (partition by account_id, on_day order by at desc) as turn
                         from inspection.look where account_id = any(:accounts) and on_day between :first and :last) ranked
                 where day <= 2 and turn = 1 order by account_id, at desc
                """)
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .param("first", first)
                .param("last", last)
                .query(this::kept)
                .list();
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        var by = row.getObject("by_id", UUID.class);
        return new Kept(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("on_day", LocalDate.class),
                by == null ? null : new PersonId(by),
                json.readValue(row.getString("seen"), Look.class));
    }
}
