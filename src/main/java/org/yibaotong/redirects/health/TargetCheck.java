package org.yibaotong.redirects.health;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.fetch.Asked;
import org.yibaotong.fetch.Fetched;
import org.yibaotong.fetch.Fetcher;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.redirects.mapping.Health;
import org.yibaotong.redirects.site.OldSites;

/** Goes to the targets that were looked at longest ago (每夜看去处), each once however many mappings lead there. */
@Component
class TargetCheck {

    private static final Logger log = LoggerFactory.getLogger(TargetCheck.class);
    private static final int A_NIGHT = 5_000;

    private final JdbcClient jdbc;
    private final Fetcher fetcher;
    private final OldSites sites;
    private final TargetTeller teller;
    private final TransactionOperations transaction;
    private final Clock clock;

    TargetCheck(
            JdbcClient jdbc,
            Fetcher fetcher,
            OldSites sites,
            TargetTeller teller,
            TransactionOperations transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.fetcher = fetcher;
        this.sites = sites;
        this.teller = teller;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Due(long id, OldSiteId site, String target, int failures, boolean isDead) {}

    private record Result(Due due, Judged judged) {

        long id() {
            return due.id();
        }

        /** It leads nowhere now, and did the night before. */
        boolean isNewlyDead() {
            return !due.isDead() && (judged.health() == Health.DEAD || judged.health() == Health.CIRCLE);
        }
    }

    void check() {
        var guard = sites.guard();
        var seen = new HashMap<String, Fetched>();
        var results = new ArrayList<Result>();
        for (var due : due()) {
            var fetched = seen.computeIfAbsent(due.target(), target -> fetcher.fetch(Asked.page(URI.create(target))));
            results.add(new Result(due, Judged.of(fetched, due.failures(), guard::isOld)));
        }
        if (!seen.isEmpty() && seen.values().stream().noneMatch(Fetched::isAnswered)) {
            log.warn("no target of old addresses answered, so our own line is down and nothing is kept of it");
            return;
        }
        transaction.executeWithoutResult(status -> {
            keep(results);
            teller.died(results.stream()
                    .filter(Result::isNewlyDead)
                    .map(one -> one.due().site())
                    .toList());
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
