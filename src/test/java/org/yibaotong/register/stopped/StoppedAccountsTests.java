package org.yibaotong.register.stopped;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.identity.Staff;
import org.yibaotong.identity.Units;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.account.AccountDesk;
import org.yibaotong.register.account.Sample;

/** Stopped and not cancelled is no resting state: whoever keeps the ledger is told once its day has passed. */
@YibaotongTest
class StoppedAccountsTests {

    private static final LocalDate TUESDAY = LocalDate.of(2099, 12, 1);
    private static final LocalDate SATURDAY = LocalDate.of(2099, 12, 5);

    @Autowired
    StoppedReminding reminding;

    @Autowired
    AccountDesk accounts;

    @Autowired
    Signed signed;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    @Test
    void itsRegistrarIsToldOnceItsDayHasPassed() {
        var account = stoppedUntil(TUESDAY);
        reminding.tell(TUESDAY);
        assertThat(told()).as("today is still in time").isZero();
        reminding.tell(SATURDAY);
        assertThat(told()).as("nobody works on Saturday").isZero();
        reminding.tell(SATURDAY.plusDays(2));
        reminding.tell(SATURDAY.plusDays(3));
        assertThat(told()).isOne();
        jdbc.sql("delete from notices.notice where kind = 'account.overdue'").update();
        jdbc.sql("update register.account set deadline = :day where id = :id")
                .param("day", SATURDAY.plusDays(3))
                .param("id", account.value())
                .update();
        reminding.tell(SATURDAY.plusDays(4));
        assertThat(told()).as("another day was given, and has passed as well").isOne();
    }

    /** What else is late by then is taken as told. */
    private AccountId stoppedUntil(LocalDate day) {
        var account = accounts.register(
                Sample.details(
                        "停了的" + Staff.fresh(),
                        "单位" + Staff.fresh(),
                        units.root().orElseThrow()),
                AccountState.NOTICE_PERIOD,
                List.of(),
                signed.actor("duruo"));
        jdbc.sql("update register.account set overdue_of = deadline").update();
        jdbc.sql(
                        "update register.account set state = 'POSTING_STOPPED', deadline = :day, answerable = '邱岚' where id = :id")
                .param("day", day)
                .param("id", account.value())
                .update();
        return account;
    }

    @AfterEach
    void putBack() {
        jdbc.sql("update register.account set overdue_of = null").update();
        jdbc.sql("delete from notices.notice where kind = 'account.overdue'").update();
    }

    private long told() {
        return jdbc.sql("select count(*) from notices.notice where kind = 'account.overdue' and person_id = :person")
                .param("person", signed.person("duruo").value())
                .query(Long.class)
                .single();
    }
}
