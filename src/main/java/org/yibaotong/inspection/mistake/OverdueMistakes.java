package org.yibaotong.inspection.mistake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.People;
import org.yibaotong.inspection.MistakeId;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;

/** Mistakes whose day to answer has come (到期找错), marked as told in the statement that finds them: two nodes tell nobody twice. */
@Repository
class OverdueMistakes {

    private final JdbcClient jdbc;
    private final People people;
    private final Notices notices;

    OverdueMistakes(JdbcClient jdbc, People people, Notices notices) {
        this.jdbc = jdbc;
        this.people = people;
        this.notices = notices;
    }

    @Transactional
    public void tell(LocalDate today) {
        var units = jdbc.sql("""
                update inspection.mistake set told_overdue = true
                 where state = 'WAITING' and due_on <= :today and not told_overdue
                returning unit_id
                """)
                .param("today", today)
                .query((row, number) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
        units.stream()
                .flatMap(unit -> people.holding(Role.REGISTRAR, unit).stream())
                .collect(Collectors.groupingBy(person -> person, Collectors.counting()))
                .forEach(this::tell);
    }

    /** It is another unit's now, which has not been told of its day. */
    @Transactional
    public void remindAnew(MistakeId mistake) {
        jdbc.sql("update inspection.mistake set told_overdue = false where id = :id")
                .param("id", mistake.value())
                .update();
    }

    private void tell(PersonId person, long count) {
        notices.tell(
                new Notice(
                        "mistake.due", "有" + count + "条找错到了或过了答复期限", "核实以后答复：确有错误的转单位整改，不是错误的说明为什么。", "/desk/mistakes"),
                List.of(person));
    }
}
