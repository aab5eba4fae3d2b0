package org.yibaotong.redirects.health;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.fetch.Asked;
import org.yibaotong.fetch.Fetcher;
import org.yibaotong.fetch.Outside;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.redirects.site.OldSites;

/** Goes to the targets that were looked at longest ago (每夜看去处), each once however many mappings lead there. */
@Component
class TargetCheck {

    private static final int A_NIGHT = 5_000;

    private final JdbcClient jdbc;
    private final Fetcher fetcher;
    private final Outside outside;
    private final OldSites sites;
    private final TargetTeller teller;
    private final TransactionOperations transaction;
    private final Clock clock;

    TargetCheck(
            JdbcClient jdbc,
            Fetcher fetcher,
            Outside outside,
            OldSites sites,
            TargetTeller teller,
            TransactionOperations transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.fetcher = fetcher;
        this.outside = outside;
        this.sites = sites;
        this.teller = teller;
        this.transaction = transaction;
        this.clock = clock;
    }

    void check() {
        var guard = sites.guard();
        var night = new Night(address -> fetcher.fetch(Asked.page(address)), guard::isOld, outside, this::keep);
        var died = night.over(due());
        transaction.executeWithoutResult(status -> {
            keep(died);
            teller.died(died.stream().map(one -> one.due().site()).toList());
        });
    }

    private List<Due> due() {
        return jdbc.sql("""
                select id, site_id, target, failures, health in ('DEAD', 'CIRCLE') from redirects.mapping where target <> '' order by checked_at nulls first limit :most
                """)
                .param("most", A_NIGHT)
                .query((row, number) -> new Due(
                        row.getLong(1),
                        new OldSiteId(row.getObject(2, UUID.class)),
                        row.getString(3),
                        row.getInt(4),
                        row.getBoolean(5)))
                .list();
    }

    private void keep(List<Result> results) {
        jdbc.sql("""
                update redirects.mapping set health = seen.health, failures = seen.failures, checked_at = :now
                  from unnest(cast(:ids as bigint[]), cast(:healths as text[]), cast(:failures as int[])) as seen (id, health, failures)
                 where mapping.id = seen.id
                """)
                .param("ids", results.stream().map(Result::id).toArray(Long[]::new))
                .param(
                        "healths",
                        results.stream()
                                .map(one -> one.judged().health().name())
                                .toArray(String[]::new))
                .param(
                        "failures",
                        results.stream().map(one -> one.judged().failures()).toArray(Integer[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
