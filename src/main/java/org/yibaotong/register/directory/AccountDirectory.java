package org.yibaotong.register.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.account.Purpose;
import org.yibaotong.register.platform.Kind;
import org.yibaotong.register.platform.Platforms;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.UnitId;

/** Looks accounts up for other modules. */
@Service
class AccountDirectory implements Accounts {

    private static final String SELECT = """
            select account.id, name, platform, handle, link, sponsoring_unit, sponsor, state, since, in_scope, purpose, posted_on
              from register.account left join register.latest on latest.account_id = account.id
            """;

    private final JdbcClient jdbc;
    private final Platforms platforms;

    AccountDirectory(JdbcClient jdbc, Platforms platforms) {
        this.jdbc = jdbc;
        this.platforms = platforms;
    }

    @Override
    public Optional<AccountFacts> find(AccountId account) {
        return Optional.ofNullable(all(List.of(account)).get(account));
    }

    @Override
    public AccountFacts get(AccountId account) {
        return find(account).orElseThrow(() -> new NotFound("account", account));
    }

    @Override
    public Map<AccountId, AccountFacts> all(Collection<AccountId> accounts) {
        return jdbc
                .sql(SELECT + "where account.id = any(:ids)")
                .param("ids", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .query(this::facts)
                .list()
                .stream()
                .collect(Collectors.toMap(AccountFacts::id, Function.identity()));
    }

    @Override
    public List<AccountFacts> after(@Nullable AccountId last, int most) {
        return jdbc.sql(SELECT
                        + "where cast(:last as uuid) is null or account.id > :last order by account.id limit :most")
                .param("last", last == null ? null : last.value())
                .param("most", most)
                .query(this::facts)
                .list();
    }

    private AccountFacts facts(ResultSet row, int number) throws SQLException {
        var purpose = Purpose.valueOf(row.getString("purpose"));
        return new AccountFacts(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("platform"),
                platforms
                        .find(row.getString("platform"))
                        .filter(one -> one.kind() == Kind.WEBSITE)
                        .isPresent(),
                row.getString("handle"),
                row.getString("link"),
                new UnitId(row.getObject("sponsoring_unit", UUID.class)),
                row.getString("sponsor"),
                AccountState.valueOf(row.getString("state")),
                row.getObject("since", LocalDate.class),
                row.getBoolean("in_scope"),
                purpose == Purpose.PUBLISHING || purpose == Purpose.MIXED,
                row.getObject("posted_on", LocalDate.class));
    }
}
