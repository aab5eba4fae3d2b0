package org.yibaotong.newsroom.leader;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Rows;
import org.yibaotong.text.checker.Leader;

/** All who hold a post, in the order in which they are named. A change counts up the number of the lists, so that checkers are made anew. */
@Repository
public class Holders {

    private static final String ORDER = "order by rank, name, post";

    private final JdbcClient jdbc;
    private final JdbcTemplate many;

    Holders(JdbcClient jdbc, JdbcTemplate many) {
        this.jdbc = jdbc;
        this.many = many;
    }

    /** Those who hold a post on the day, and those who held one before. */
    public List<Leader> on(LocalDate day) {
        return all().stream()
                .filter(holder -> holder.hasBegunOn(day))
                .map(holder -> holder.asOf(day))
                .toList();
    }

    List<Holder> all() {
        return jdbc.sql("select * from newsroom.leader " + ORDER)
                .query(Holders::holder)
                .list();
    }

    Rows<Holder> list(Paging page) {
        var rows = jdbc.sql("select * from newsroom.leader " + ORDER + " limit :limit offset :offset")
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(Holders::holder)
                .list();
        var total = jdbc.sql("select count(*) from newsroom.leader")
                .query(Long.class)
                .single();
        return new Rows<>(rows, page, total);
    }

    /** A later line of the same person and post takes the place of an earlier one. */
    void put(List<Holder> holders, PersonId by, Instant at) {
        many.batchUpdate(
                """
                insert into newsroom.leader (id, name, post, rank, holds_from, holds_until, kept_by, kept_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (name, post) do update
                   set (rank, holds_from, holds_until, kept_by, kept_at) =
                       (excluded.rank, excluded.holds_from, excluded.holds_until, excluded.kept_by, excluded.kept_at)
                """, holders.stream().map(holder -> values(holder, by, at)).toList());
        countUp();
    }

    Optional<Holder> remove(UUID id) {
        var removed = jdbc.sql("delete from newsroom.leader where id = :id returning *")
                .param("id", id)
                .query(Holders::holder)
                .optional();
        countUp();
        return removed;
    }

    private void countUp() {
        jdbc.sql("update newsroom.term_edition set number = number + 1").update();
    }

    private static Object[] values(Holder holder, PersonId by, Instant at) {
        return new Object[] {
            holder.id(),
            holder.name(),
            holder.post(),
            holder.rank(),
            holder.from(),
            holder.until(),
            by.value(),
            at.atOffset(ZoneOffset.UTC)
        };
    }

    private static Holder holder(ResultSet row, int ignored) throws SQLException {
        return new Holder(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("post"),
                row.getInt("rank"),
                day(row.getDate("holds_from")),
                day(row.getDate("holds_until")));
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
