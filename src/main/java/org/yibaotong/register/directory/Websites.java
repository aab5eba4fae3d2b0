package org.yibaotong.register.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.AccountState.Standing;
import org.yibaotong.register.Accounts.Website;
import org.yibaotong.register.Accounts.WebsiteColumn;
import org.yibaotong.register.account.ManyAccounts;
import org.yibaotong.register.account.Owners;
import org.yibaotong.register.platform.Platforms;
import org.yibaotong.shared.UnitId;

/** The websites in use that are within scope (网站), with their columns. */
@Repository
class Websites {

    private static final String[] IN_USE = Arrays.stream(AccountState.values())
            .filter(state -> !state.isClosed() && state.standing() != Standing.OPENING)
            .map(Enum::name)
            .toArray(String[]::new);

    private static final String SELECT = """
            select id, name, link, sponsoring_unit, ipv6 from register.account
             where platform = :website and link <> '' and state = any(:states) and %s
            """.formatted(Owners.WITHIN_SCOPE);

    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;

    Websites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Website> after(@Nullable AccountId last, int most) {
        return withColumns(select("and id > :last order by id limit :most")
                .param("last", last == null ? FIRST : last.value())
                .param("most", most));
    }

    Optional<Website> find(AccountId account) {
        return withColumns(select("and id = :id").param("id", account.value())).stream()
                .findFirst();
    }

    private JdbcClient.StatementSpec select(String more) {
        return jdbc.sql(SELECT + more).param("website", Platforms.WEBSITE).param("states", IN_USE);
    }

    private List<Website> withColumns(JdbcClient.StatementSpec selected) {
        var found = selected.query((row, number) -> new Website(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("link"),
                        new UnitId(row.getObject("sponsoring_unit", UUID.class)),
                        row.getObject("ipv6", Boolean.class),
                        List.of()))
                .list();
        var columns = columns(found.stream().map(one -> one.id().value()).toArray(UUID[]::new));
        return found.stream()
                .map(one -> new Website(
                        one.id(),
                        one.name(),
                        one.link(),
                        one.unit(),
                        one.ipv6(),
                        columns.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Map<AccountId, List<WebsiteColumn>> columns(UUID[] accounts) {
        return jdbc
                .sql("""
                select account_id, name, link, update_days, kind, level from register.site_column
                 where account_id = any(:accounts) order by account_id, position
                """)
                .param("accounts", accounts)
                .query((row, number) -> Map.entry(new AccountId(row.getObject(1, UUID.class)), column(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static WebsiteColumn column(ResultSet row) throws SQLException {
        var column = ManyAccounts.column(row);
        return new WebsiteColumn(
                column.name(), column.link(), column.updateDays(), column.kindOrByName(), column.levelOrFirst());
    }
}
