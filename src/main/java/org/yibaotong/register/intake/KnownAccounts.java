package org.yibaotong.register.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.figure.Measure;
import org.yibaotong.register.reading.Row;
import org.yibaotong.shared.UnitId;

/** What the ledger already knows, looked up for some rows at once. */
@Repository
class KnownAccounts {

    private final JdbcClient jdbc;

    KnownAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An account as far as it takes to meet it again by its name. */
    record Named(AccountId id, String platform, String plainName, String sponsor) {

        String nameOnPlatform() {
            return Row.nameOnPlatform(platform, plainName);
        }
    }

    /**
     * Always by name first ({@code offset 0}): while a large ledger is taken over, the database has not heard yet how many accounts the unit has
     * by now, and would read all of them each time.
     */
    List<Named> named(List<Row> rows, Collection<UnitId> units) {
        return jdbc.sql("""
                select known.id, asked.platform, asked.plain_name, known.sponsor
                  from (select distinct platform, plain_name
                          from unnest(cast(:platforms as text[]), cast(:names as text[])) as asked (platform, plain_name)) as asked
                 cross join lateral (
                       select id, sponsor, sponsoring_unit from register.account
                        where account.platform = asked.platform and account.plain_name = asked.plain_name
                       offset 0) as known
                 where known.sponsoring_unit = any(:units)
                 order by known.id
                """)
                .param(
                        "platforms",
                        rows.stream()
                                .map(row -> row.details().identity().platform())
                                .toArray(String[]::new))
                .param("names", rows.stream().map(Row::plainName).toArray(String[]::new))
                .param("units", ids(units))
                .query((row, number) -> new Named(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("platform"),
                        row.getString("plain_name"),
                        row.getString("sponsor")))
                .list();
    }

    long living(Collection<UnitId> units) {
        return jdbc.sql(
                        "select count(*) from register.account where sponsoring_unit = any(:units) and state not in ('DEREGISTERED', 'MERGED')")
                .param("units", ids(units))
                .query(Long.class)
                .single();
    }

    /** Which sponsor has a living account on which platform, as {@code sponsor|platform}. */
    Set<String> taken(Collection<String> sponsors) {
        return new HashSet<>(jdbc.sql("""
                select distinct sponsor || '|' || platform from register.account
                 where sponsor = any(:sponsors) and state not in ('DEREGISTERED', 'MERGED')
                """)
                .param("sponsors", sponsors.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** The figures known of one day, or of the month before it. */
    Map<AccountId, Map<Measure, Long>> figures(Collection<AccountId> accounts, LocalDate day, LocalDate month) {
        var known = new HashMap<AccountId, Map<Measure, Long>>();
        jdbc.sql("""
                select account_id, measure, value from register.figure
                 where account_id = any(:accounts)
                   and ((span = 'DAY' and day = :day and measure = 'FOLLOWERS') or (span = 'MONTH' and day = :month and measure <> 'FOLLOWERS'))
                """)
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .param("day", day)
                .param("month", month)
                .query(row -> {
                    known.computeIfAbsent(new AccountId(row.getObject(1, UUID.class)), id -> new HashMap<>())
                            .put(Measure.valueOf(row.getString(2)), row.getLong(3));
                });
        return known;
    }

    /** When an account last posted, as was known on another day. */
    record Posted(LocalDate on, @Nullable LocalDate seenOn) {

        boolean isLessThan(LocalDate day, LocalDate seen) {
            return day.isAfter(on) || (day.equals(on) && (seenOn == null || seen.isAfter(seenOn)));
        }
    }

    Map<AccountId, Posted> posted(Collection<AccountId> accounts) {
        var known = new HashMap<AccountId, Posted>();
        jdbc.sql("""
                select account_id, posted_on, posted_seen_on from register.latest
                 where account_id = any(:accounts) and posted_on is not null
                """)
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .query(row -> {
                    known.put(
                            new AccountId(row.getObject(1, UUID.class)),
                            new Posted(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)));
                });
        return known;
    }

    /** When somebody last answered on each of them. */
    Map<AccountId, LocalDate> interacted(Collection<AccountId> accounts) {
        var known = new HashMap<AccountId, LocalDate>();
        jdbc.sql(
                        "select account_id, interacted_on from register.latest where account_id = any(:accounts) and interacted_on is not null")
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .query(row -> {
                    known.put(new AccountId(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class));
                });
        return known;
    }

    private static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
