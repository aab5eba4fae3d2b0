package org.yibaotong.citizens.message;

import static org.yibaotong.citizens.message.MessageRoad.DUE;
import static org.yibaotong.citizens.message.MessageRoad.OPEN;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.MessageId;

/** Messages of which something is to be done because a day has come (到日子的留言). */
@Repository
public class DueMessages {

    /** Ended or put aside, and nothing happened to it after a day; what is reopened is open. */
    static final String ENDED = """
            forgotten_on is null and (state = 'CLOSED' or held = 'ASIDE')
            and :day >= (select (max(at) at time zone 'Asia/Shanghai')::date from citizens.message_step where message_id = message.id)
            """;

    private final JdbcClient jdbc;

    DueMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose answer is old enough to ask whether it is solved. */
    public List<Message> toAsk(LocalDate answeredUntil) {
        return list("state = 'ANSWERED' and asked_on is null and answered_on <= :day", answeredUntil);
    }

    /** Those whose writer was asked and never said. */
    public List<Message> unanswered(LocalDate askedUntil) {
        return list("state = 'ANSWERED' and asked_on <= :day", askedUntil);
    }

    /** Those whose day has passed, each once for that day; nobody need be there on the morning after it. */
    public List<Message> late(LocalDate today) {
        return list(OPEN + " and " + DUE + " < :day and late_told_for is distinct from " + DUE, today);
    }

    /** @return whether it is still late for the day that was read; it may have been answered or extended since */
    public boolean lateTold(Message read) {
        return jdbc.sql("update citizens.message set late_told_for = :due where id = :id and " + OPEN + " and " + DUE
                                + " = :due and late_told_for is distinct from :due")
                        .param("due", read.due())
                        .param("id", read.id().value())
                        .update()
                == 1;
    }

    /** Those grown so old that three months are near, each once. */
    public List<Message> openSince(LocalDate day) {
        return list(
                OPEN + " and guard_told_on is null and (written_at at time zone 'Asia/Shanghai')::date <= :day", day);
    }

    /** @return whether it is still open and nobody was told; it may have been answered since it was read */
    public boolean guardTold(MessageId id, LocalDate on) {
        return jdbc.sql("update citizens.message set guard_told_on = :on where id = :id and guard_told_on is null and "
                                + OPEN)
                        .param("on", on)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** @return whether it is still to be asked; its writer may have said so since it was read, or had it reopened */
    public boolean asked(MessageId id, LocalDate on) {
        return jdbc.sql(
                                "update citizens.message set asked_on = :on where id = :id and state = 'ANSWERED' and asked_on is null")
                        .param("on", on)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** @return whether it still waited for a word on what was asked when it was read */
    public boolean end(Message read) {
        return jdbc.sql(
                                "update citizens.message set state = 'CLOSED' where id = :id and state = 'ANSWERED' and asked_on = :asked")
                        .param("id", read.id().value())
                        .param("asked", read.askedOn())
                        .update()
                == 1;
    }

    /** Those that ended so long ago that nothing happened to them since. */
    public List<Message> toForget(LocalDate endedUntil) {
        return list(ENDED, endedUntil);
    }

    private List<Message> list(String where, LocalDate day) {
        return jdbc.sql("select * from citizens.message where " + where + " order by number limit 500")
                .param("day", day)
                .query(MessageColumns::message)
                .list();
    }
}
