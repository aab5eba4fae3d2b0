package org.yibaotong.register.filing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/** Filings whose day comes or has passed (到期), marked as told in the statement that finds them: two nodes tell nobody twice. */
@Repository
class DueFilings {

    private final JdbcClient jdbc;
    private final Levels levels;
    private final Notices notices;

    DueFilings(JdbcClient jdbc, Levels levels, Notices notices) {
        this.jdbc = jdbc;
        this.levels = levels;
        this.notices = notices;
    }

    /** Those of today are still in time. */
    void remind(LocalDate today, LocalDate until) {
        counted(told("reminded_of", "due_on between :today and :until", Map.of("today", today, "until", until)))
                .forEach((person, count) -> notices.tell(
                        new Notice(
                                "filing.due",
                                "有" + count + "件备案要在" + until + "以前办",
                                "同意的往下办，不同意的写明理由退回。",
                                "/desk/filings?turn=MINE"),
                        List.of(person)));
    }

    void tellOverdue(LocalDate today) {
        counted(told("overdue_of", "due_on < :today", Map.of("today", today)))
                .forEach((person, count) -> notices.tell(
                        new Notice(
                                "filing.overdue",
                                "有" + count + "件备案过了期限还没有办",
                                "单位在等。同意的往下办，不同意的写明理由退回。",
                                "/desk/filings?turn=OVERDUE"),
                        List.of(person)));
    }

    /** The levels whose turn it is. */
    private List<UUID> told(String mark, String which, Map<String, Object> values) {
        return jdbc.sql("update register.filing set " + mark + " = due_on where state in ('AWAITING', 'AGREED') and "
                        + which + " and " + mark + " is distinct from due_on"
                        + " returning levels[least(passed + 1, cardinality(levels))]")
                .params(values)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** One message a person, however many there are. */
    private Map<PersonId, Integer> counted(List<UUID> waiting) {
        var counts = new LinkedHashMap<PersonId, Integer>();
        waiting.stream()
                .collect(Collectors.groupingBy(UnitId::new, Collectors.summingInt(level -> 1)))
                .forEach((level, count) ->
                        levels.asked(level).forEach(person -> counts.merge(person, count, Integer::sum)));
        return counts;
    }
}
