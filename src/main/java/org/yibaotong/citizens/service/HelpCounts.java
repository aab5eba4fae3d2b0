package org.yibaotong.citizens.service;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.ServiceId;

/** Whether services helped (有帮助吗): how many said so on a day. */
@Repository
class HelpCounts {

    private final JdbcClient jdbc;

    HelpCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Counted(long yes, long no) {}

    Counted of(ServiceId service) {
        return jdbc.sql(
                        "select coalesce(sum(yes), 0), coalesce(sum(no), 0) from citizens.help_count where service_id = :service")
                .param("service", service.value())
                .query((row, number) -> new Counted(row.getLong(1), row.getLong(2)))
                .single();
    }

    /** @return whether there is such a service */
    boolean add(long number, boolean yes, LocalDate day) {
        return jdbc.sql("""
                insert into citizens.help_count (service_id, day, yes, no)
                select id, :day, :yes, :no from citizens.service where number = :number and closed_for is null
                on conflict (service_id, day) do update set yes = help_count.yes + excluded.yes, no = help_count.no + excluded.no
                """)
                        .param("day", day)
                        .param("yes", yes ? 1 : 0)
                        .param("no", yes ? 0 : 1)
                        .param("number", number)
                        .update()
                > 0;
    }
}
