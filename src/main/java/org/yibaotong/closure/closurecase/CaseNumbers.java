package org.yibaotong.closure.closurecase;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers of cases (案号), such as 2026-关-0118: counted through the year, given out one at a time. */
@Repository
class CaseNumbers {

    private final JdbcClient jdbc;

    CaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String next(LocalDate today) {
        var year = today.getYear() + "-关-";
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('closure.number', 0))")
                .query(row -> {});
        int last = jdbc.sql("""
                select coalesce(max(cast(substr(number, length(:year) + 1) as int)), 0) from closure.closure_case
                 where starts_with(number, :year)
                """).param("year", year).query(Integer.class).single();
        return year + "%04d".formatted(last + 1);
    }
}
