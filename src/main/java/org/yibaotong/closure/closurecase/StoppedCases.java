package org.yibaotong.closure.closurecase;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.identity.People;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;

/** Cases whose day of cancellation comes near or has passed, marked as told in the statement that finds them: two nodes tell nobody twice. */
@Repository
class StoppedCases {

    private final JdbcClient jdbc;
    private final People people;
    private final Notices notices;

    StoppedCases(JdbcClient jdbc, People people, Notices notices) {
        this.jdbc = jdbc;
        this.people = people;
        this.notices = notices;
    }

    private record Found(UnitId unit, PersonId owner, boolean isLate) {}

    /** Whoever handles one hears of it every working day once its day is near, and from the day it is late the registrars as well. */
    void remind(LocalDate today) {
        var found = jdbc.sql("""
                update closure.closure_case set reminded_on = :today
                 where is_stopped and cancel_by <= :until and reminded_on is distinct from :today
                returning unit_id, owner_id, cancel_by < :today
                """)
                .param("today", today)
                .param("until", today.plusDays(CaseFilter.DAYS_AHEAD))
                .query((row, number) -> new Found(
                        new UnitId(row.getObject(1, UUID.class)),
                        new PersonId(row.getObject(2, UUID.class)),
                        row.getBoolean(3)))
                .list();
        found.stream()
                .collect(Collectors.groupingBy(Found::owner, Collectors.counting()))
                .forEach((owner, count) -> tell(owner, count + "个停更的账号该注销了，七天内到期或已经过期", "?view=DUE"));
        found.stream()
                .filter(Found::isLate)
                .flatMap(one -> people.holding(Role.REGISTRAR, one.unit()).stream())
                .collect(Collectors.groupingBy(person -> person, Collectors.counting()))
                .forEach((person, count) -> tell(person, count + "个账号停更以后过了期限还没有注销", "?view=OVERDUE"));
    }

    private void tell(PersonId person, String title, String view) {
        notices.tell(
                new Notice("closure.stopped", title, "没人看着的账号会被盗用。办不下去的，写明卡在哪里，请台账管理员帮忙。", "/desk/closures" + view),
                List.of(person));
    }
}
