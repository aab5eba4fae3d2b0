package org.yibaotong.citizens.message;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.MessageId;

/** Messages of which something is to be done because a day has come (到日子的留言). */
@Repository
public class DueMessages {

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

    public List<Message> lateOn(LocalDate day) {
        return list(
                "(state in ('RECEIVED', 'REFERRED') and held <> 'ASIDE' and accept_by = :day or state in ('ACCEPTED', 'DRAFTED') and reply_by = :day)",
                day);
    }

    public List<Message> openSince(LocalDate day) {
        return list(
                "state in ('RECEIVED', 'REFERRED', 'ACCEPTED', 'DRAFTED') and (written_at at time zone 'Asia/Shanghai')::date = :day and held <> 'ASIDE'",
                day);
    }

    public void asked(MessageId id, LocalDate on) {
        jdbc.sql("update citizens.message set asked_on = :on where id = :id")
                .param("on", on)
                .param("id", id.value())
                .update();
    }

    private List<Message> list(String where, LocalDate day) {
        return jdbc.sql("select * from citizens.message where " + where + " order by number limit 500")
                .param("day", day)
                .query(Messages::message)
                .list();
    }
}
