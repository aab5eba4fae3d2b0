package org.yibaotong.citizens.institution;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.WishId;
import org.yibaotong.citizens.wish.Wish;
import org.yibaotong.citizens.wish.Wishes;

/** Wishes whose day is near (快到日子的心愿). */
@Repository
class DueWishes {

    private final JdbcClient jdbc;
    private final Wishes wishes;

    DueWishes(JdbcClient jdbc, Wishes wishes) {
        this.jdbc = jdbc;
        this.wishes = wishes;
    }

    /** What is not all claimed some days before its day (托底). Whoever holds a part keeps it. */
    List<Wish> giveToInstitutions(LocalDate today, int days) {
        return changed("""
                update citizens.wish set state = 'INSTITUTION'
                  from citizens.wish_drive drive
                 where drive.id = drive_id and state = 'OPEN' and taken < parts and due_on - :days <= :today
                returning wish.id
                """, today, days);
    }

    /** What is all claimed and not there some days before its day, each once. */
    List<Wish> stillToCome(LocalDate today, int days) {
        return changed("""
                update citizens.wish set told_still_to_come = true
                  from citizens.wish_drive drive
                 where drive.id = drive_id and state = 'OPEN' and taken = parts and due_on - :days <= :today and not told_still_to_come
                returning wish.id
                """, today, days);
    }

    private List<Wish> changed(String statement, LocalDate today, int days) {
        return wishes.list(jdbc.sql(statement)
                .param("days", days)
                .param("today", today)
                .query((row, number) -> new WishId(row.getObject(1, UUID.class)))
                .list());
    }
}
