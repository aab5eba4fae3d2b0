package org.yibaotong.newsroom.term;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Rows;
import org.yibaotong.text.checker.Gravity;
import org.yibaotong.text.checker.Term;

/** All terms of the centre's own. Every change counts up a number, so that other nodes know that theirs are old. */
@Repository
class OwnTerms {

    private final JdbcClient jdbc;
    private final JdbcTemplate many;

    OwnTerms(JdbcClient jdbc, JdbcTemplate many) {
        this.jdbc = jdbc;
        this.many = many;
    }

    /** The number of changes there have been. */
    long edition() {
        return jdbc.sql("select number from newsroom.term_edition")
                .query(Long.class)
                .single();
    }

    List<OwnTerm> all() {
        return jdbc.sql("select * from newsroom.term order by words")
                .query(OwnTerms::ownTerm)
                .list();
    }

    Rows<OwnTerm> list(String find, Paging page) {
        var rows = jdbc.sql("""
                select * from newsroom.term where strpos(words, :find) > 0
                 order by words limit :limit offset :offset
                """)
                .param("find", find)
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(OwnTerms::ownTerm)
                .list();
        var total = jdbc.sql("select count(*) from newsroom.term where strpos(words, :find) > 0")
                .param("find", find)
                .query(Long.class)
                .single();
        return new Rows<>(rows, page, total);
    }

    /** Later terms of the same words take the place of earlier ones. */
    void put(List<OwnTerm> terms, PersonId by, Instant at) {
        many.batchUpdate("""
                insert into newsroom.term (words, gravity, instead, reason, source, holds_from, holds_until, kept_by, kept_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (words) do update
                   set (gravity, instead, reason, source, holds_from, holds_until, kept_by, kept_at) =
                       (excluded.gravity, excluded.instead, excluded.reason, excluded.source, excluded.holds_from,
                        excluded.holds_until, excluded.kept_by, excluded.kept_at)
                """, terms.stream().map(term -> values(term, by, at)).toList());
        countUp();
    }

    boolean remove(String words) {
        boolean removed = jdbc.sql("delete from newsroom.term where words = :words")
                        .param("words", words)
                        .update()
                > 0;
        countUp();
        return removed;
    }

    private void countUp() {
        jdbc.sql("update newsroom.term_edition set number = number + 1").update();
    }

    private static Object[] values(OwnTerm own, PersonId by, Instant at) {
        var term = own.term();
        return new Object[] {
            term.words(),
            term.gravity().name(),
            term.instead(),
            term.reason(),
            term.source(),
            own.from(),
            own.until(),
            by.value(),
            at.atOffset(ZoneOffset.UTC)
        };
    }

    private static OwnTerm ownTerm(ResultSet row, int ignored) throws SQLException {
        var term = new Term(
                row.getString("words"),
                Gravity.valueOf(row.getString("gravity")),
                row.getString("instead"),
                row.getString("reason"),
                row.getString("source"));
        return new OwnTerm(term, day(row.getDate("holds_from")), day(row.getDate("holds_until")));
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
