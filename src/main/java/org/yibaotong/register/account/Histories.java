package org.yibaotong.register.account;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.ManyRows;
import org.yibaotong.shared.PersonId;

/** What happened to each account (经过): added, read, never changed. */
@Repository
public class Histories {

    private static final int SHOWN = 50;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    Histories(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /**
     * One thing that happened.
     *
     * @param act in a word people read, such as 登记
     */
    public record Happening(AccountId account, String act, String detail, PersonId by, Instant at) {}

    /** The last ones, newest first. */
    public List<Happening> of(AccountId account) {
        return jdbc.sql("select * from register.history where account_id = :account order by number desc limit "
                        + SHOWN)
                .param("account", account.value())
                .query((row, number) -> new Happening(
                        account,
                        row.getString("act"),
                        row.getString("detail"),
                        new PersonId(row.getObject("by_id", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(Collection<Happening> all) {
        new ManyRows<Happening>("register.history")
                .with("account_id", "uuid", Happening::account)
                .with("act", "text", Happening::act)
                .with("detail", "text", Happening::detail)
                .with("by_id", "uuid", Happening::by)
                .with("at", "timestamptz", Happening::at)
                .copy(all, template);
    }
}
