package org.yibaotong.register.intake;

import java.sql.Array;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.register.reading.Headings;

/** Headings somebody has put right once (认过的表头): the next file of the same shape needs nobody. */
@Repository
class HeadingShapes {

    private final JdbcClient jdbc;
    private final Clock clock;

    HeadingShapes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<List<String>> find(List<String> heading) {
        return jdbc.sql("select columns from register.heading_shape where shape = :shape")
                .param("shape", Headings.shape(heading))
                .query((row, number) -> texts(row.getArray(1)))
                .optional()
                .filter(columns -> columns.size() == Headings.sent(heading).size())
                .map(columns -> filled(columns, heading.size()));
    }

    private static List<String> filled(List<String> columns, int size) {
        var filled = new ArrayList<>(columns);
        filled.addAll(Collections.nCopies(size - columns.size(), ""));
        return filled;
    }

    void keep(List<String> heading, List<String> columns) {
        jdbc.sql("""
                insert into register.heading_shape (shape, columns, at) values (:shape, :columns, :at)
                on conflict (shape) do update set columns = excluded.columns, at = excluded.at
                """)
                .param("shape", Headings.shape(heading))
                .param(
                        "columns",
                        columns.subList(0, Headings.sent(heading).size()).toArray(String[]::new))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static List<String> texts(Array array) throws java.sql.SQLException {
        return List.of((String[]) array.getArray());
    }
}
