package org.yibaotong.inspection.finding;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** Findings whose day comes or has passed (到期), marked as told in the statement that finds them: two nodes tell nobody twice. */
@Repository
class DueFindings {

    private final JdbcClient jdbc;
    private final People people;
    private final Notices notices;

    DueFindings(JdbcClient jdbc, People people, Notices notices) {
        this.jdbc = jdbc;
        this.people = people;
        this.notices = notices;
    }

    /** Those of today are still in time. */
    void remindUnits(LocalDate today, LocalDate until) {
        var units = told("""
                update inspection.finding set reminded_of = due_on
                 where state in ('OPEN', 'UPHELD') and due_on between :today and :until and reminded_of is distinct from due_on
                returning unit_id
                """, Map.of("today", today, "until", until));
        counted(Role.CORRESPONDENT, units)
                .forEach((person, count) -> notices.tell(
                        new Notice(
                                "finding.due",
                                "有" + count + "个问题在" + until + "以前到整改期限",
                                "改好了就在问题那一页报整改；来不及的，请和台账管理员说。",
                                "/desk/inspections?due=WITHIN_A_WEEK"),
                        List.of(person)));
    }

    void tellRegistrars(LocalDate today) {
        var units = told("""
                update inspection.finding set overdue_of = due_on
                 where state in ('OPEN', 'UPHELD') and due_on < :today and overdue_of is distinct from due_on
                returning unit_id
                """, Map.of("today", today));
        counted(Role.REGISTRAR, units)
                .forEach((person, count) -> notices.tell(
                        new Notice(
                                "finding.overdue",
                                "有" + count + "个问题过了整改期限还没有改好",
                                "问问单位遇到了什么困难，需要的话改期限。",
                                "/desk/inspections?due=OVERDUE"),
                        List.of(person)));
    }

    private List<UUID> told(String update, Map<String, Object> values) {
        return jdbc.sql(update)
                .params(values)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** One message a person, however many there are. */
    private Map<PersonId, Integer> counted(Role role, List<UUID> units) {
        var people = new LinkedHashMap<PersonId, Integer>();
        units.stream()
                .collect(Collectors.groupingBy(UnitId::new, Collectors.summingInt(unit -> 1)))
                .forEach((unit, count) ->
                        this.people.holding(role, unit).forEach(person -> people.merge(person, count, Integer::sum)));
        return people;
    }
}
