package org.yibaotong.register.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.platform.AccountKey;
import org.yibaotong.shared.ManyRows;

/** By what each account is met again. The database refuses a key that two accounts would share. */
@Repository
public class AccountKeys {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    AccountKeys(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** One key of one account. */
    public record Held(AccountKey key, AccountId account) {}

    public Optional<AccountId> find(AccountKey key) {
        return Optional.ofNullable(find(Set.of(key)).get(key));
    }

    public Map<AccountKey, AccountId> find(Collection<AccountKey> keys) {
        var found = new HashMap<AccountKey, AccountId>();
        jdbc.sql("""
                select key.family, key.key, key.account_id
                  from register.account_key key
                  join unnest(cast(:families as text[]), cast(:keys as text[])) asked (family, key) using (family, key)
                """)
                .param("families", keys.stream().map(AccountKey::family).toArray(String[]::new))
                .param("keys", keys.stream().map(AccountKey::text).toArray(String[]::new))
                .query(row -> {
                    found.put(
                            new AccountKey(row.getString(1), row.getString(2)),
                            new AccountId(row.getObject(3, UUID.class)));
                });
        return found;
    }

    void put(AccountId account, Set<AccountKey> keys) {
        jdbc.sql("delete from register.account_key where account_id = :account")
                .param("account", account.value())
                .update();
        add(keys.stream().map(key -> new Held(key, account)).toList());
    }

    void add(Collection<Held> all) {
        new ManyRows<Held>("register.account_key")
                .with("family", "text", held -> held.key().family())
                .with("key", "text", held -> held.key().text())
                .with("account_id", "uuid", Held::account)
                .copy(all, template);
    }
}
