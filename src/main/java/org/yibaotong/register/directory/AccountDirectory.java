package org.yibaotong.register.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.InScope;
import org.yibaotong.register.account.Purpose;
import org.yibaotong.register.platform.Kind;
import org.yibaotong.register.platform.Platform;
import org.yibaotong.register.platform.Platforms;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Times;

/** Looks accounts up for other modules. */
@Service
class AccountDirectory implements Accounts {

    private static final String SELECT = """
            select account.id, name, platform, handle, link, sponsoring_unit, sponsor, verified_as, state, since, in_scope, scoped_on, registered_at,
                   purpose, portal, tier, category, interaction, posted_on, posted_seen_on
              from %s account left join register.latest on latest.account_id = account.id
            """;

    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Platforms platforms;
    private final Websites websites;

    AccountDirectory(JdbcClient jdbc, Platforms platforms, Websites websites) {
        this.jdbc = jdbc;
        this.platforms = platforms;
        this.websites = websites;
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
                .sql(SELECT.formatted("register.account") + "where account.id = any(:ids)")
                .param("ids", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .query(this::facts)
                .list()
                .stream()
                .collect(Collectors.toMap(AccountFacts::id, Function.identity()));
    }

    /** First the accounts and then their figures: both at once would be read from the beginning each time. */
    @Override
    public List<AccountFacts> after(@Nullable AccountId last, int most) {
        return jdbc.sql(SELECT.formatted(
                                "(select * from register.account where id > :last order by id limit " + most + ")")
                        + "order by account.id")
                .param("last", last == null ? FIRST : last.value())
                .query(this::facts)
                .list();
    }

    @Override
    public List<Website> websites(@Nullable AccountId last, int most) {
        return websites.after(last, most);
    }

    @Override
    public Optional<Website> website(AccountId account) {
        return websites.find(account);
    }

    @Override
    public void posts(Collection<AccountId> accounts, LocalDate from, LocalDate to, PostReader reader) {
        jdbc.sql("""
                select figure.account_id, figure.day, figure.value, figure.source
                  from unnest(cast(:accounts as uuid[])) as asked (id)
                  left join lateral (select day from register.figure
                                      where account_id = id and measure = 'POSTS' and span = 'DAY' and day between :from and :to and value > 0
                                      order by day desc limit 1) as last on true
                  join register.figure on figure.account_id = id and measure = 'POSTS' and span = 'DAY'
                       and figure.day between coalesce(last.day, :from) and :to
                """)
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .param("from", from)
                .param("to", to)
                .query((RowCallbackHandler) row -> reader.read(
                        new AccountId(row.getObject(1, UUID.class)),
                        row.getObject(2, LocalDate.class),
                        row.getLong(3),
                        row.getString(4)));
    }

    @Override
    public List<ServiceFacts> services(AccountId account) {
        return jdbc.sql("select name, link from register.service where account_id = :account order by position")
                .param("account", account.value())
                .query((row, number) -> new ServiceFacts(row.getString("name"), row.getString("link")))
                .list();
    }

    @Override
    public Map<AccountId, Integer> serviceCounts(Collection<AccountId> accounts) {
        var counts = new HashMap<AccountId, Integer>();
        jdbc.sql(
                        "select account_id, count(*) from register.service where account_id = any(:accounts) group by account_id")
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .query(row -> {
                    counts.put(new AccountId(row.getObject(1, UUID.class)), row.getInt(2));
                });
        return counts;
    }

    @Override
    public Map<String, String> elsewhere(AccountId account) {
        return jdbc
                .sql("""
                select distinct on (own.name) own.name, other.name || '（' || other.sponsor || '）'
                  from register.service own join register.service same on same.name = own.name and same.account_id <> own.account_id
                  join register.account other on other.id = same.account_id and other.state in ('NORMAL', 'WARNED', 'RECTIFYING', 'CHANGING')
                 where own.account_id = :account order by own.name, other.registered_at, other.id
                """)
                .param("account", account.value())
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public int count() {
        return jdbc.sql("select count(*) from register.account")
                .query(Integer.class)
                .single();
    }

    private AccountFacts facts(ResultSet row, int number) throws SQLException {
        var purpose = Purpose.valueOf(row.getString("purpose"));
        var code = row.getString("platform");
        var platform = platforms.find(code);
        var name = row.getString("name");
        var handle = row.getString("handle");
        return new AccountFacts(
                new AccountId(row.getObject("id", UUID.class)),
                name,
                code,
                platform.map(Platform::shortName).orElse(code),
                platform.map(one -> one.called(name, handle)).orElse(name),
                platform.filter(one -> one.kind() == Kind.WEBSITE).isPresent(),
                row.getObject("portal", Boolean.class),
                handle,
                row.getString("link"),
                new UnitId(row.getObject("sponsoring_unit", UUID.class)),
                row.getString("sponsor"),
                row.getString("verified_as"),
                AccountState.valueOf(row.getString("state")),
                row.getObject("since", LocalDate.class),
                inScope(row),
                purpose == Purpose.PUBLISHING || purpose == Purpose.MIXED,
                row.getString("tier"),
                row.getString("category"),
                row.getString("interaction"),
                row.getObject("posted_on", LocalDate.class),
                row.getObject("posted_seen_on", LocalDate.class));
    }

    private static InScope inScope(ResultSet row) throws SQLException {
        var changed = row.getObject("scoped_on", LocalDate.class);
        return new InScope(
                row.getObject("in_scope", Boolean.class),
                changed == null
                        ? Times.date(row.getObject("registered_at", OffsetDateTime.class)
                                .toInstant())
                        : changed);
    }
}
