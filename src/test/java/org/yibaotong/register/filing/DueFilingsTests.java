package org.yibaotong.register.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;

/** Filings whose day comes or has passed are told to the level whose turn it is, once, and only on working days. */
@YibaotongTest
class DueFilingsTests {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 5);

    @Autowired
    DueReminding reminding;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    private UUID filing = UUID.randomUUID();
    private LocalDate due = TUESDAY;

    @Test
    void whatIsDueIsToldOnceToTheLevelWhoseTurnItIs() {
        waitingForTheDistrict(TUESDAY.plusDays(1));
        long before = told("qiulan", "filing.due");
        long city = told("duruo", "filing.due");
        reminding.remind(TUESDAY);
        assertThat(told("qiulan", "filing.due")).isEqualTo(before + 1);
        assertThat(told("duruo", "filing.due"))
                .as("the city's turn comes later")
                .isEqualTo(city);
        reminding.remind(TUESDAY);
        assertThat(told("qiulan", "filing.due")).isEqualTo(before + 1);
    }

    @Test
    void whatIsOverdueIsToldOnce() {
        waitingForTheDistrict(TUESDAY.minusDays(1));
        long before = told("qiulan", "filing.overdue");
        reminding.remind(SATURDAY);
        assertThat(told("qiulan", "filing.overdue"))
                .as("nobody works on Saturday")
                .isEqualTo(before);
        reminding.remind(TUESDAY);
        reminding.remind(TUESDAY);
        assertThat(told("qiulan", "filing.overdue")).isEqualTo(before + 1);
    }

    /** The one of the example city; what else waits is taken as told. */
    private void waitingForTheDistrict(LocalDate day) {
        var found = jdbc.sql("""
                select filing.id, due_on from register.filing where state = 'AWAITING' and passed = 0 and cardinality(levels) = 2
                 order by asked_at limit 1
                """).query().singleRow();
        filing = (UUID) found.get("id");
        due = ((Date) found.get("due_on")).toLocalDate();
        jdbc.sql("update register.filing set reminded_of = due_on, overdue_of = due_on")
                .update();
        jdbc.sql("update register.filing set due_on = :day where id = :id")
                .param("day", day)
                .param("id", filing)
                .update();
        jdbc.sql("delete from notices.notice where kind in ('filing.due', 'filing.overdue')")
                .update();
    }

    @AfterEach
    void putBack() {
        jdbc.sql("update register.filing set due_on = :day, reminded_of = null, overdue_of = null where id = :id")
                .param("day", due)
                .param("id", filing)
                .update();
    }

    private long told(String login, String kind) {
        return jdbc.sql("select count(*) from notices.notice where kind = :kind and person_id = :person")
                .param("kind", kind)
                .param("person", signed.person(login).value())
                .query(Long.class)
                .single();
    }
}
