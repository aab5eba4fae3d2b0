package org.yibaotong.inspection.finding;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.inspection.Vetoes;
import org.yibaotong.register.AccountId;

/** Counts the open vetoes of accounts. One that was found to be none, or was mended, counts against nobody. */
@Repository
class OpenVetoes implements Vetoes {

    private final JdbcClient jdbc;

    OpenVetoes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<AccountId, Integer> of(Collection<AccountId> accounts) {
        var found = new HashMap<AccountId, Integer>();
        jdbc.sql("""
                select account_id, count(*) from inspection.finding
                 where account_id = any(:accounts) and is_open and severity = 'VETO' and not mitigated group by account_id
                """)
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(new AccountId(row.getObject(1, UUID.class)), row.getInt(2));
                });
        return found;
    }
}
