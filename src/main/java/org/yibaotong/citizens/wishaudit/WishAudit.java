package org.yibaotong.citizens.wishaudit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.shared.PersonId;

/** What was taken in a year, who asked to read it and who gave leave, and what was deleted in time. It opens no secret. */
@Repository
class WishAudit {

    private final JdbcClient jdbc;

    WishAudit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param complete of these, with what the guardian is to the child, how it was made sure of, and the version of the rules
     * @param deleted in time
     * @param deletedLate after the night in which it was due
     * @param late whose data should be deleted and is not
     */
    record Numbers(
            long entered,
            long minors,
            long consents,
            long complete,
            long drives,
            long assessed,
            long deleted,
            long deletedLate,
            long late) {}

    record Leave(
            long wish,
            String secret,
            PersonId clerk,
            String reason,
            OffsetDateTime askedAt,
            @Nullable PersonId givenBy,
            @Nullable OffsetDateTime givenAt,
            @Nullable OffsetDateTime expiresAt,
            int looks) {}

    Numbers numbers(UUID[] units, int year, LocalDate today, int keepDays) {
        return jdbc.sql("""
                with entered as (
                  select * from citizens.wish
                   where unit_id = any(:units) and extract(year from entered_at at time zone 'Asia/Shanghai') = :year),
                drives as (select * from citizens.wish_drive where id in (select drive_id from entered))
                select count(*), count(*) filter (where age_band not in ('FROM_18', 'FROM_60')),
                       count(*) filter (where age_band not in ('FROM_18', 'FROM_60') and consent <> '' and consent_on is not null),
                       count(*) filter (where age_band not in ('FROM_18', 'FROM_60') and consent <> '' and consent_on is not null
                                          and consent_from <> '' and consent_by <> '' and consent_rules <> ''),
                       (select count(*) from drives), (select count(*) from drives where assessed_on is not null),
                       count(*) filter (where deleted_on <= ended_on + :keep + 1),
                       count(*) filter (where deleted_on > ended_on + :keep + 1),
                       count(*) filter (where deleted_on is null and ended_on + :keep + 1 < :today)
                  from entered
                """)
                .param("units", units)
                .param("year", year)
                .param("keep", keepDays)
                .param("today", today)
                .query((row, at) -> new Numbers(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8),
                        row.getLong(9)))
                .single();
    }

    List<Leave> leaves(UUID[] units, int year) {
        return jdbc.sql("""
                select wish.number, unlocking.* from citizens.unlocking join citizens.wish on wish.id = wish_id
                 where unit_id = any(:units) and extract(year from asked_at at time zone 'Asia/Shanghai') = :year
                 order by asked_at, unlocking.id
                """)
                .param("units", units)
                .param("year", year)
                .query(WishAudit::leave)
                .list();
    }

    private static Leave leave(ResultSet row, int number) throws SQLException {
        var given = row.getObject("given_by", UUID.class);
        return new Leave(
                row.getLong("number"),
                row.getString("secret"),
                new PersonId(row.getObject("clerk_id", UUID.class)),
                row.getString("reason"),
                row.getObject("asked_at", OffsetDateTime.class),
                given == null ? null : new PersonId(given),
                row.getObject("given_at", OffsetDateTime.class),
                row.getObject("expires_at", OffsetDateTime.class),
                row.getInt("looks"));
    }
}
