package org.yibaotong.citizens.writer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.contact.Untold;

/** Those who wrote and are still to be told what came of it, or asked whether it is solved (留言人，还没告知的): of each only the newest. */
@Repository
public class UntoldWriters {

    private final JdbcClient jdbc;

    UntoldWriters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody who wrote is told. */
    public enum News {
        EXTENDED,
        ANSWERED,
        /** Some weeks after the answer. */
        ASKED
    }

    /** @param replyBy by when it is answered, as it stands now */
    record UntoldWriter(MessageId message, long number, News news, LocalDate replyBy, int tries) {}

    /** If they left where they are reached. What was on its way before is old by now. */
    public void begin(MessageId message, News news) {
        jdbc.sql("""
                update citizens.message set news = :news, news_tries = 0, news_try_at = null
                 where id = :id and contact is not null
                """).param("news", news.name()).param("id", message.value()).update();
    }

    /** One for one try; what another node takes is passed by. */
    Optional<UntoldWriter> take(Instant now) {
        return jdbc.sql("""
                update citizens.message
                   set news_tries = news_tries + 1,
                       news_try_at = cast(:now as timestamptz) + make_interval(mins => :wait) * power(2, news_tries)
                 where id = (select id from citizens.message
                              where news is not null and contact is not null and (news_try_at is null or news_try_at <= :now)
                              order by news_tries, number limit 1 for update skip locked)
                returning id, number, news, reply_by, news_tries
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("wait", Untold.FIRST_WAIT_MINUTES)
                .query((row, number) -> new UntoldWriter(
                        new MessageId(row.getObject("id", UUID.class)),
                        row.getLong("number"),
                        News.valueOf(row.getString("news")),
                        row.getObject("reply_by", LocalDate.class),
                        row.getInt("news_tries")))
                .optional();
    }

    /** Not what began while this was on its way. */
    void end(UntoldWriter one) {
        jdbc.sql("update citizens.message set news = null where id = :id and news = :news and news_tries = :tries")
                .param("id", one.message().value())
                .param("news", one.news().name())
                .param("tries", one.tries())
                .update();
    }
}
