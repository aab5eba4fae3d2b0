package org.yibaotong.citizens.messagebox;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.PublicMessages.Month;
import org.yibaotong.citizens.message.MessageRoad;

/** How messages are handled, in numbers (办理统计). What was put aside is no message to be answered, and is not counted. */
@Repository
class Months {

    private final JdbcClient jdbc;

    Months(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Month> since(LocalDate first) {
        return jdbc.sql("""
                select to_char(written_at at time zone 'Asia/Shanghai', 'YYYY-MM') as month, count(*),
                       count(answered_on), count(*) filter (where answered_on <= reply_by), count(*) filter (where solved),
                       count(*) filter (where #open)
                  from citizens.message
                 where held <> 'ASIDE' and (written_at at time zone 'Asia/Shanghai')::date >= :first
                 group by month order by month desc
                """.replace("#open", MessageRoad.OPEN))
                .param("first", first)
                .query((row, number) -> new Month(
                        row.getString(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6)))
                .list();
    }
}
