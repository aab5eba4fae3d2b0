package org.yibaotong.inspection.probe;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.inspection.look.SeenPage.Answered;
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

    void add(AccountId account, Instant at, VisitResult result, Answered answered) {
        jdbc.sql("""
                insert into inspection.visit (account_id, at, result, trouble, status, millis)
                values (:account, :at, :result, :trouble, :status, :millis) on conflict do nothing
                """)
                .param("account", account.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("result", result.name())
                .param("trouble", answered.trouble())
                .param("status", answered.status())
                .param("millis", answered.millis())
                .update();
    }

    /**
     * One visit on which a site did not open.
     *
     * @param answered what came instead
     */
    record Failure(Instant at, Answered answered) {}

    /** What a share of failures rests on, the newest first. */
    List<Failure> failures(AccountId account, LocalDate first, LocalDate last, int most) {
        return jdbc.sql("""
                select at, trouble, status, millis from inspection.visit
                 where account_id = :account and at >= :from and at < :to and result in ('FAILED', 'PASSING')
                 order by at desc limit :most
                """)
                .param("account", account.value())
                .param("from", start(first))
                .param("to", start(last.plusDays(1)))
                .param("most", most)
                .query((row, number) -> new Failure(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        new Answered(row.getString(2), row.getInt(3), row.getLong(4))))
                .list();
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
                .param("from", start(first))
                .param("to", start(last.plusDays(1)))
                .query((row, number) -> new Day(
                        new AccountId(row.getObject(1, UUID.class)),
                        row.getObject(2, LocalDate.class),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5)))
                .list();
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Times.ZONE).toOffsetDateTime();
    }
}
