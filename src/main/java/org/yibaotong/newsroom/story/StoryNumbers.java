package org.yibaotong.newsroom.story;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hands out story numbers (稿号) such as 2026-11-0417: counted anew each month, without gaps or repeats. */
@Repository
public class StoryNumbers {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("yyyy-MM").withZone(ZoneId.of("Asia/Shanghai"));

    private final JdbcClient jdbc;

    StoryNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public String next(Instant at) {
        var month = MONTH.format(at);
        var number = jdbc.sql("""
                insert into newsroom.story_number as known (month, last) values (:month, 1)
                on conflict (month) do update set last = known.last + 1
                returning last
                """).param("month", month).query(Integer.class).single();
        return "%s-%04d".formatted(month, number);
    }
}
