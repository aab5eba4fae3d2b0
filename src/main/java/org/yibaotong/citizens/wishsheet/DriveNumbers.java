package org.yibaotong.citizens.wishsheet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.claim.UntoldClaims;

/** What became of the wishes of each drive (各次活动), by its day: whose they were is not asked, and no unit is held against another. */
@Repository
class DriveNumbers {

    private static final int MOST = 12;

    private final JdbcClient jdbc;

    DriveNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DriveLine> of(UUID[] units) {
        return jdbc.sql("""
                select drive.name, drive.due_on, count(*) filter (where state <> 'WITHDRAWN') as entered,
                       count(*) filter (where state = 'DRAFT') as drafts,
                       count(*) filter (where state = 'OPEN' and taken < parts) as open,
                       count(*) filter (where state = 'OPEN' and taken = parts) as claimed,
                       sum(untold.count) as untold,
                       count(*) filter (where state = 'INSTITUTION') as institution, count(*) filter (where state = 'FULFILLED') as fulfilled
                  from citizens.wish join citizens.wish_drive drive on drive.id = drive_id,
                       lateral (select count(*) from citizens.claim
                                 where wish_id = wish.id and #toRing) untold
                 where wish.unit_id = any(:units) group by drive.id
                having bool_or(state <> 'WITHDRAWN' or untold.count > 0) order by drive.due_on desc, drive.id limit :most
                """.replace("#toRing", UntoldClaims.isToRing()))
                .param("units", units)
                .param("most", MOST)
                .query((row, number) -> new DriveLine(
                        row.getString("name"),
                        row.getObject("due_on", LocalDate.class).toString(),
                        row.getLong("entered"),
                        row.getLong("drafts"),
                        row.getLong("open"),
                        row.getLong("claimed"),
                        row.getLong("untold"),
                        row.getLong("institution"),
                        row.getLong("fulfilled")))
                .list();
    }
}
