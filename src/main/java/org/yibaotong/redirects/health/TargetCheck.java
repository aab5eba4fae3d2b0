package org.yibaotong.redirects.health;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.fetch.Asked;
import org.yibaotong.fetch.Fetched;
import org.yibaotong.fetch.Fetcher;
import org.yibaotong.redirects.site.OldSites;

/** Goes to the targets that were looked at longest ago (每夜看去处), each once however many mappings lead there. */
@Component
class TargetCheck {

    private static final Logger log = LoggerFactory.getLogger(TargetCheck.class);
    private static final int A_NIGHT = 5_000;

    private final JdbcClient jdbc;
    private final Fetcher fetcher;
    private final OldSites sites;
    private final Clock clock;

    TargetCheck(JdbcClient jdbc, Fetcher fetcher, OldSites sites, Clock clock) {
        this.jdbc = jdbc;
        this.fetcher = fetcher;
        this.sites = sites;
        this.clock = clock;
    }

    private record Due(long id, String target, int failures) {}

    private record Result(long id, Judged judged) {}

    void check() {
        var old = sites.guard().old();
        var seen = new HashMap<String, Fetched>();
        var results = new ArrayList<Result>();
        for (var due : due()) {
            var fetched = seen.computeIfAbsent(due.target(), target -> fetcher.fetch(Asked.page(URI.create(target))));
            results.add(new Result(due.id(), Judged.of(fetched, due.failures(), old::contains)));
        }
        if (!seen.isEmpty() && seen.values().stream().noneMatch(Fetched::isAnswered)) {
            log.warn("no target of old addresses answered, so our own line is down and nothing is kept of it");
            return;
        }
        keep(results);
    }

    private List<Due> due() {
        return jdbc.sql("""
                select id, target, failures from redirects.mapping where target <> '' order by checked_at nulls first limit :most
                """)
                .param("most", A_NIGHT)
                .query((row, number) -> new Due(row.getLong(1), row.getString(2), row.getInt(3)))
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
