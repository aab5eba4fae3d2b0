package org.yibaotong.register.filing;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.register.AccountId;

/** The filings of one account, the last first (账号的备案). */
@Repository
public class AccountFilings {

    private static final int SHOWN = 20;

    private final JdbcClient jdbc;

    AccountFilings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param said its number and day, once it has them */
    public record Line(String url, FilingKind kind, FilingState state, String asked, String said) {}

    public List<Line> of(AccountId account) {
        return jdbc.sql("""
                select id, kind, state, to_char(asked_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as asked,
                       case when number = '' then '' else number || '，' || filed_on end as said
                  from register.filing where account_id = :account order by asked_at desc, id limit
                """ + SHOWN)
                .param("account", account.value())
                .query((row, number) -> new Line(
                        "/desk/filings/" + row.getObject("id", UUID.class),
                        FilingKind.valueOf(row.getString("kind")),
                        FilingState.valueOf(row.getString("state")),
                        row.getString("asked"),
                        row.getString("said")))
                .list();
    }
}
