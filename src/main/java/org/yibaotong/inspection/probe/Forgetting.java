package org.yibaotong.inspection.probe;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.web.Times;

/**
 * Forgets what was seen of websites (留存期限) once it is old, but never what a finding rests on: the week up to the day it was judged
 * on stays while the finding is open, and long enough after it is over to be asked about.
 */
@Repository
class Forgetting {

    /** Of each finding that counts: its account, and the days it rests on. */
    private static final String RESTED_ON = """
            with rested_on as (
                 select account_id, judged_on - cast(:days as int) as first, judged_on as last from inspection.finding
                  where is_open or :over <= greatest(judged_at, (select max(at) from inspection.finding_step
                                                                  where finding_id = finding.id)))
            """;

    private static final String NOT_RESTED_ON = """
            not exists (select from rested_on
                         where rested_on.account_id = seen.account_id
                           and cast(seen.at at time zone 'Asia/Shanghai' as date) between first and last)
            """;

    private final JdbcClient jdbc;
    private final KeptSettings kept;
    private final SiteRules rules;
    private final Clock clock;

    Forgetting(JdbcClient jdbc, KeptSettings kept, SiteRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.kept = kept;
        this.rules = rules;
        this.clock = clock;
    }

    /** Copies first: which of them count stands in the looks. */
    @Transactional
    public void forget() {
        var now = clock.instant();
        forget("""
                page_copy as seen where seen_at < :before and hash not in (
                select page -> 'content' ->> 'hash' from inspection.look, json_array_elements(cast(look.seen as json) -> 'pages') as page
                 where exists (select from rested_on where rested_on.account_id = look.account_id
                                                       and look.on_day between first and last))
                """, now.minus(kept.pages()), now);
        forget("visit as seen where at < :before and " + NOT_RESTED_ON, now.minus(kept.visits()), now);
        forget("look as seen where at < :before and " + NOT_RESTED_ON, now.minus(kept.looks()), now);
        forgetSnapshots(now);
    }

    /** Each belongs to one finding. */
    private void forgetSnapshots(Instant now) {
        jdbc.sql("""
                delete from inspection.finding_snapshot where finding_id in (
                select id from inspection.finding
                 where not is_open and :over > greatest(judged_at, (select max(at) from inspection.finding_step
                                                                     where finding_id = finding.id)))
                """)
                .param("over", now.minus(kept.proof()).atOffset(ZoneOffset.UTC))
                .update();
    }

    private void forget(String which, Instant before, Instant now) {
        jdbc.sql(RESTED_ON + "delete from inspection." + which)
                .param("over", now.minus(kept.proof()).atOffset(ZoneOffset.UTC))
                .param("days", rules.days(Times.date(now)))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
