package org.yibaotong.audit.trail;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.audit.chain.Entry;
import org.yibaotong.audit.trail.TrailFilter.Resolved;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Rows;
import org.yibaotong.web.Times;

/** The trail as a list, newest first. */
@Repository
class TrailList {

    private static final String NARROWED = """
              from audit.entry
             where (:from::timestamptz is null or at >= :from)
               and (:until::timestamptz is null or at < :until)
               and (:people::uuid[] is null or by_id = any(:people))
               and (:act = '' or what = :act)
               and (:kind = '' or kind = :kind)
            """;

    private final JdbcClient jdbc;

    TrailList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** No more are counted than there are pages for: the trail only grows. */
    Rows<Entry> find(Resolved filter, Paging page) {
        var rows = narrowed("select *" + NARROWED + "order by number desc limit :limit offset :offset", filter)
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(Entry.MAPPER)
                .list();
        long total = narrowed("select count(*) from (select 1" + NARROWED + "limit :reachable) found", filter)
                .param("reachable", Paging.REACHABLE)
                .query(Long.class)
                .single();
        return new Rows<>(rows, page, total);
    }

    /** In order, from just after a number. */
    List<Entry> after(long number, Resolved filter, int limit) {
        return narrowed("select *" + NARROWED + "and number > :number order by number limit :limit", filter)
                .param("number", number)
                .param("limit", limit)
                .query(Entry.MAPPER)
                .list();
    }

    List<String> acts() {
        return distinct("what");
    }

    List<String> kinds() {
        return distinct("kind");
    }

    /** Jumps from value to value in the index; a plain "distinct" would read every line. */
    private List<String> distinct(String column) {
        return jdbc.sql("""
                with recursive met (value) as (
                    (select min(%1$s) from audit.entry)
                    union all
                    select (select min(%1$s) from audit.entry where %1$s > met.value) from met where met.value is not null
                )
                select value from met where value is not null
                """.formatted(column))
                .query((row, number) -> row.getString(1))
                .list();
    }

    private JdbcClient.StatementSpec narrowed(String sql, Resolved resolved) {
        var filter = resolved.filter();
        var people = resolved.people();
        return jdbc.sql(sql)
                .param("from", startOf(filter.from()))
                .param("until", filter.to() == null ? null : startOf(filter.to().plusDays(1)))
                .param("people", people == null ? null : people.toArray(UUID[]::new))
                .param("act", filter.act())
                .param("kind", filter.kind());
    }

    private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Times.ZONE).toOffsetDateTime();
    }
}
