package org.yibaotong.register.stopped;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.identity.People;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.ClosingCases;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;

/** Those whose day has passed, marked as told in the statement that finds them: two nodes tell nobody twice. */
@Repository
class StoppedAccounts {

    private final JdbcClient jdbc;
    private final ClosingCases cases;
    private final People people;
    private final Notices notices;

    StoppedAccounts(JdbcClient jdbc, ClosingCases cases, People people, Notices notices) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.people = people;
        this.notices = notices;
    }

    private record Late(AccountId account, UnitId unit) {}

    /** Of those with a case their case tells. */
    void tell(LocalDate today) {
        jdbc
                .sql("""
                update register.account set overdue_of = deadline
                 where state in ('POSTING_STOPPED', 'ARCHIVED', 'DEREGISTERING', 'FROZEN', 'UNRECOVERABLE')
                   and deadline < :today and overdue_of is distinct from deadline
                returning id, sponsoring_unit
                """)
                .param("today", today)
                .query((row, number) ->
                        new Late(new AccountId(row.getObject(1, UUID.class)), new UnitId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .filter(late -> !cases.isOpen(late.account()))
                .flatMap(late -> people.holding(Role.REGISTRAR, late.unit()).stream())
                .collect(Collectors.groupingBy(person -> person, Collectors.counting()))
                .forEach((person, count) -> notices.tell(
                        new Notice(
                                "account.overdue",
                                "有" + count + "个账号停更、冻结以后过了期限还没有办完",
                                "停更不是终点，没人看着的账号会被盗用。办不下去的，改个期限，写清由谁负责。",
                                "/desk/accounts?sort=DUE"),
                        List.of(person)));
    }
}
