package org.yibaotong.register.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.MeasuredAccounts;
import org.yibaotong.shared.UnitId;

/** Reads accounts with their last figures for other modules. */
@Service
class AccountMeasuring implements MeasuredAccounts {

    private final JdbcClient jdbc;
    private final Accounts accounts;

    AccountMeasuring(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    private record Measures(
            AccountId id,
            int services,
            @Nullable Long followers,
            @Nullable Long posts,
            @Nullable Long reads,
            @Nullable LocalDate countedOn,
            @Nullable AccountId twin,
            String twinName) {}

    @Override
    public List<MeasuredAccount> after(Collection<UnitId> units, @Nullable AccountId last, int most) {
        var measured = measured(units, last, most);
        var facts = accounts.all(measured.stream().map(Measures::id).toList());
        return measured.stream()
                .map(one -> new MeasuredAccount(
                        Objects.requireNonNull(facts.get(one.id())),
                        one.services(),
                        one.followers(),
                        one.posts(),
                        one.reads(),
                        one.countedOn(),
                        one.twin(),
                        one.twinName()))
                .toList();
    }

    @Override
    public int count(Collection<UnitId> units) {
        return jdbc.sql("select count(*) from register.account where sponsoring_unit = any(:units)")
                .param("units", ids(units))
                .query(Integer.class)
                .single();
    }

    /**
     * Posts and reads are only held against each other where they are of the same time; followers only where both are known, and only those of
     * an account that is not closed, for nobody can be sent to another.
     */
    private List<Measures> measured(Collection<UnitId> units, @Nullable AccountId last, int most) {
        return jdbc.sql("""
                select account.id, (select count(*) from register.service where account_id = account.id) as services,
                       latest.followers, latest.posts, case when reads_on = posts_on then latest.reads end as reads, posts_on,
                       twin.id as twin, twin.name as twin_name
                  from (select id, sponsor, platform from register.account
                         where sponsoring_unit = any(:units) and (cast(:last as uuid) is null or id > :last)
                         order by id limit :most) as account
                  left join register.latest on latest.account_id = account.id
                  left join lateral (select other.id, other.name
                                       from register.account other join register.latest more on more.account_id = other.id
                                      where other.sponsor = account.sponsor and other.platform = account.platform
                                        and other.id <> account.id and other.state <> all(:closed)
                                        and more.followers > latest.followers
                                      order by more.followers desc limit 1) as twin on true
                 order by account.id
                """)
                .param("units", ids(units))
                .param("last", last == null ? null : last.value())
                .param("most", most)
                .param("closed", PublicStates.CLOSED)
                .query(AccountMeasuring::measures)
                .list();
    }

    private static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private static Measures measures(ResultSet row, int number) throws SQLException {
        return new Measures(
                new AccountId(row.getObject("id", UUID.class)),
                row.getInt("services"),
                row.getObject("followers", Long.class),
                row.getObject("posts", Long.class),
                row.getObject("reads", Long.class),
                row.getObject("posts_on", LocalDate.class),
                Optional.ofNullable(row.getObject("twin", UUID.class))
                        .map(AccountId::new)
                        .orElse(null),
                Optional.ofNullable(row.getString("twin_name")).orElse(""));
    }
}
