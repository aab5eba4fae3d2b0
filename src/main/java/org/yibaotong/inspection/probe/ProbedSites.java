package org.yibaotong.inspection.probe;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.fetch.Asked;
import org.yibaotong.inspection.look.Look;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/** The websites that are looked at, and whose turn it is. */
@Repository
class ProbedSites {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private volatile Set<String> hosts = Set.of();

    ProbedSites(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** One that is due and that nobody has in hand; two nodes never get the same. */
    Optional<ProbedSite> claim(Instant now, Instant until) {
        return jdbc.sql("""
                update inspection.site set claimed_until = :until
                 where account_id = (select account_id from inspection.site
                                      where least(visit_at, look_at) <= :now
                                        and (claimed_until is null or claimed_until <= :now)
                                      order by least(visit_at, look_at) limit 1 for update skip locked)
                returning account_id, address, visit_at, look_at, asked_by, home_address, home_tag, home_modified
                """)
                .param("now", utc(now))
                .param("until", utc(until))
                .query(ProbedSites::site)
                .optional();
    }

    Optional<ProbedSite> find(AccountId account) {
        return jdbc.sql("select * from inspection.site where account_id = :account")
                .param("account", account.value())
                .query(ProbedSites::site)
                .optional();
    }

    /** The next turns of one that is done. */
    void done(ProbedSite site, Instant nextVisit, Instant nextLook, Asked.@Nullable Known known) {
        jdbc.sql("""
                update inspection.site
                   set claimed_until = null, visit_at = :visit,
                       look_at = case when look_at = :lookAt then :look else look_at end,
                       asked_by = case when look_at = :lookAt and look_at < :look then null else asked_by end,
                       home_address = :home, home_tag = :tag, home_modified = :modified
                 where account_id = :account
                """)
                .param("account", site.account().value())
                .param("visit", utc(nextVisit))
                .param("lookAt", utc(site.lookAt()))
                .param("look", utc(nextLook))
                .param("home", known == null ? "" : known.address().toString())
                .param("tag", known == null ? "" : known.tag())
                .param("modified", known == null ? "" : known.modified())
                .update();
    }

    void seen(AccountId account, Look look, Instant at) {
        jdbc.sql("""
                update inspection.site set result = :result, seen_at = :at, untold_columns = :untold where account_id = :account
                """)
                .param("account", account.value())
                .param("result", look.result().name())
                .param("untold", look.untoldColumns().size())
                .param("at", utc(at))
                .update();
    }

    /** Looked at as soon as may be. */
    boolean hurry(AccountId account, PersonId by, Instant now) {
        return jdbc.sql("update inspection.site set look_at = :now, asked_by = :by where account_id = :account")
                        .param("account", account.value())
                        .param("by", by.value())
                        .param("now", utc(now))
                        .update()
                > 0;
    }

    /** New ones get their turns spread over a day, and those whose address changed keep theirs. */
    void put(Collection<Entry> sites, Instant now, Duration visits, Duration looks) {
        template.batchUpdate("""
                insert into inspection.site (account_id, unit_id, address, visit_at, look_at) values (?, ?, ?, ?, ?)
                on conflict (account_id) do update set address = excluded.address, unit_id = excluded.unit_id
                 where (site.address, site.unit_id) <> (excluded.address, excluded.unit_id)
                """, sites, 500, (row, one) -> {
            row.setObject(1, one.account().value());
            row.setObject(2, one.unit().value());
            row.setString(3, one.address().toString());
            row.setObject(4, utc(now.plus(share(one.account(), visits))));
            row.setObject(5, utc(now.plus(share(one.account(), looks))));
        });
    }

    record Entry(AccountId account, UnitId unit, URI address) {}

    /** All others are looked at no longer. */
    void keepOnly(Collection<AccountId> accounts) {
        jdbc.sql("delete from inspection.site where account_id <> all(:accounts)")
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .update();
    }

    void remember(Collection<Entry> sites) {
        hosts = sites.stream().map(one -> one.address().getHost()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a host is one of the ledger's own. */
    boolean isOne(String host) {
        return hosts.contains(host);
    }

    private static Duration share(AccountId account, Duration time) {
        return time.multipliedBy(Math.floorMod(account.value().hashCode(), 1_000))
                .dividedBy(1_000);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static ProbedSite site(ResultSet row, int number) throws SQLException {
        var askedBy = row.getObject("asked_by", UUID.class);
        return new ProbedSite(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("address"),
                row.getObject("visit_at", OffsetDateTime.class).toInstant(),
                row.getObject("look_at", OffsetDateTime.class).toInstant(),
                ProbedSite.known(
                        row.getString("home_address"), row.getString("home_tag"), row.getString("home_modified")),
                askedBy == null ? null : new PersonId(askedBy));
    }
}
