package org.yibaotong.register.account;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountMoved;
import org.yibaotong.web.Times;

/** Since when accounts are closed to the public (不再代表的那天): the first day, which later stations do not move. */
@Repository
class ClosedDays {

    private final JdbcClient jdbc;

    ClosedDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Runs in the transaction of the step. One that is stolen on the way keeps its day; one that is kept after all has none. */
    @EventListener
    void follow(AccountMoved moved) {
        if (moved.to().isClosed()) {
            enter(moved.account(), Times.date(moved.at()));
        } else if (!moved.to().isOutOfHand()) {
            forget(moved.account());
        }
    }

    /** As its case says, whenever that was written down. */
    void say(AccountId account, LocalDate day) {
        jdbc.sql("update register.account set closed_on = :day where id = :account")
                .param("day", day)
                .param("account", account.value())
                .update();
    }

    private void enter(AccountId account, LocalDate day) {
        jdbc.sql("update register.account set closed_on = :day where id = :account and closed_on is null")
                .param("day", day)
                .param("account", account.value())
                .update();
    }

    private void forget(AccountId account) {
        jdbc.sql("update register.account set closed_on = null where id = :account and closed_on is not null")
                .param("account", account.value())
                .update();
    }
}
