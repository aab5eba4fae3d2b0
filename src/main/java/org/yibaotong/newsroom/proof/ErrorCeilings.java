package org.yibaotong.newsroom.proof;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many errors may be left after each reading (差错上限), each with where the number comes from. A hint, never a bar. */
@Repository
public class ErrorCeilings {

    private final JdbcClient jdbc;

    ErrorCeilings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Ceiling(Reading reading, int atMost, String source) {}

    public List<Ceiling> list() {
        return jdbc.sql("select reading, at_most, source from newsroom.error_ceiling order by at_most desc")
                .query((row, number) -> new Ceiling(Reading.valueOf(row.getString(1)), row.getInt(2), row.getString(3)))
                .list();
    }
}
