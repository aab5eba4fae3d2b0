package org.yibaotong.inspection.probe;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.fetch.Fetched;
import org.yibaotong.inspection.look.VisitResult;
import org.yibaotong.register.AccountId;
import org.yibaotong.web.Times;

/** Visits to home pages (访问), only ever added to. */
@Repository
class Visits {

    private final JdbcClient jdbc;

    Visits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One site on one day.
     *
     * @param counted visits that tell something
     * @param failed how many of them failed
     */
    record Day(AccountId account, LocalDate day, int counted, int failed, int all) {}

    void add(AccountId account, Instant at, VisitResult result, String trouble, int status, long millis) {
        jdbc.sql("""
                insert into inspection.visit (account_id, at, result, trouble, status, millis)
                values (:account, :at, :result, :trouble, :status, :millis) on conflict do nothing
                """)
                .param("account", account.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("result", result.name())
                .param("trouble", trouble)
                .param("status", status)
                .param("millis", millis)
                .update();
    }

    void add(AccountId account, Instant at, VisitResult result, Fetched fetched) {
        add(
                account,
                at,
                result,
                fetched.trouble().name(),
                fetched.status(),
                fetched.took().toMillis());
    }

    /** The days from the first up to and with the last on which there were any. */
    List<Day> days(Collection<AccountId> accounts, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                select account_id, cast(at at time zone 'Asia/Shanghai' as date) as day,
                       count(*) filter (where result in ('FINE', 'FAILED', 'PASSING')) as counted,
                       count(*) filter (where result in ('FAILED', 'PASSING')) as failed, count(*) as "all"
                  from inspection.visit where account_id = any(:accounts) and at >= :from and at < :to
                 group by account_id, day order by account_id, day
                """)
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .param("from", first.atStartOfDay(Times.ZONE).toOffsetDateTime())
                .param("to", last.plusDays(1).atStartOfDay(Times.ZONE).toOffsetDateTime())
                .query((row, number) -> new Day(
                        new AccountId(row.getObject(1, UUID.class)),
                        row.getObject(2, LocalDate.class),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5)))
                .list();
    }
}
