package org.yibaotong.register.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.ColumnKind;
import org.yibaotong.shared.UnitId;

/** What the ledger says of many accounts, in three queries however many they are; the repository asks thrice for each. */
@Repository
public class ManyAccounts {

    private final JdbcClient jdbc;

    ManyAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An account as far as a ledger tells of it. */
    public record Known(AccountId id, AccountState state, Details details) {}

    public Map<AccountId, Known> of(Collection<AccountId> accounts) {
        var ids = accounts.stream().map(AccountId::value).toArray(UUID[]::new);
        var services =
                parts("service", ids, (row, number) -> new Service(row.getString("name"), row.getString("link")));
        var columns = parts("site_column", ids, (row, number) -> column(row));
        return jdbc
                .sql("select * from register.account where id = any(:ids)")
                .param("ids", ids)
                .query((row, number) -> known(row, services, columns))
                .list()
                .stream()
                .collect(Collectors.toMap(Known::id, Function.identity()));
    }

    public static SiteColumn column(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return new SiteColumn(
                row.getString("name"),
                row.getString("link"),
                row.getObject("update_days", Integer.class),
                kind == null ? null : ColumnKind.valueOf(kind),
                row.getObject("level", Integer.class));
    }

    private <T> Map<AccountId, List<T>> parts(String table, UUID[] ids, RowMapper<T> mapper) {
        var parts = new HashMap<AccountId, List<T>>();
        jdbc.sql("select * from register." + table + " where account_id = any(:ids) order by account_id, position")
                .param("ids", ids)
                .query(row -> {
                    parts.computeIfAbsent(
                                    new AccountId(row.getObject("account_id", UUID.class)), id -> new ArrayList<>())
                            .add(mapper.mapRow(row, 0));
                });
        return parts;
    }

    private static Known known(
            ResultSet row, Map<AccountId, List<Service>> services, Map<AccountId, List<SiteColumn>> columns)
            throws SQLException {
        var id = new AccountId(row.getObject("id", UUID.class));
        return new Known(
                id,
                AccountState.valueOf(row.getString("state")),
                new Details(
                        identity(row),
                        owners(row),
                        Purpose.valueOf(row.getString("purpose")),
                        row.getString("interaction"),
                        papers(row),
                        site(row),
                        services.getOrDefault(id, List.of()),
                        columns.getOrDefault(id, List.of())));
    }

    private static Identity identity(ResultSet row) throws SQLException {
        return new Identity(
                row.getString("platform"),
                row.getString("name"),
                row.getString("handle"),
                row.getString("link"),
                row.getString("intro"),
                row.getString("second_reason"));
    }

    private static Owners owners(ResultSet row) throws SQLException {
        var supervising = row.getObject("supervising_unit", UUID.class);
        return new Owners(
                supervising == null ? null : new UnitId(supervising),
                row.getString("sponsor"),
                row.getString("credit_code"),
                new UnitId(row.getObject("sponsoring_unit", UUID.class)),
                row.getString("operating_unit"),
                row.getString("contractor"),
                row.getObject("contract_until", LocalDate.class),
                row.getString("verified_as"),
                row.getObject("verified_until", LocalDate.class),
                Tier.valueOf(row.getString("tier")),
                Category.valueOf(row.getString("category")),
                row.getObject("in_scope", Boolean.class));
    }

    private static Site site(ResultSet row) throws SQLException {
        return new Site(
                row.getObject("portal", Boolean.class),
                row.getString("chinese_domain"),
                row.getObject("ipv6", Boolean.class),
                row.getObject("protection_level", Integer.class),
                row.getString("protection_number"),
                row.getString("hosting"));
    }

    private static Papers papers(ResultSet row) throws SQLException {
        return new Papers(
                row.getObject("opened_on", LocalDate.class),
                row.getString("approval"),
                row.getString("filing_number"),
                row.getString("site_code"),
                row.getString("icp"),
                row.getString("public_security"));
    }
}
