package org.yibaotong.citizens.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.WishId;
import org.yibaotong.citizens.contact.Untold;
import org.yibaotong.shared.UnitId;

/** Those who held a wish that was withdrawn and are still to be told (撤下了、还没告知的). Nothing else is done with what is known of them. */
@Repository
public class CalledOffClaims {

    private static final String UNTOLD =
            "called_off_at is not null and sealed is not null and off_given_up_at is not null";

    private final JdbcClient jdbc;

    CalledOffClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param unit whose clerks look after the wish */
    record CalledOffClaim(UUID id, WishId wish, long number, UnitId unit, int tries) {}

    /** One for one try; what another node takes is passed by. */
    Optional<CalledOffClaim> take(Instant now) {
        return jdbc.sql("""
                with due as (
                  update citizens.claim
                     set off_tries = off_tries + 1,
                         off_try_at = cast(:now as timestamptz) + make_interval(mins => :wait) * power(2, off_tries)
                   where id = (select id from citizens.claim
                                where called_off_at is not null and sealed is not null and off_given_up_at is null
                                  and (off_try_at is null or off_try_at <= :now)
                                order by off_tries, line limit 1 for update skip locked)
                  returning *)
                select due.id, wish_id, number, unit_id, off_tries from due join citizens.wish on wish.id = wish_id
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("wait", Untold.FIRST_WAIT_MINUTES)
                .query(CalledOffClaims::calledOff)
                .optional();
    }

    /** What was kept for this is kept no longer. */
    void told(CalledOffClaim one) {
        jdbc.sql("update citizens.claim set sealed = null where id = :id and called_off_at is not null")
                .param("id", one.id())
                .update();
    }

    /** @return whether it is still to be told of, and nobody was yet */
    boolean giveUp(CalledOffClaim one, Instant at) {
        return jdbc.sql("""
                update citizens.claim set off_given_up_at = :at
                 where id = :id and called_off_at is not null and sealed is not null and off_given_up_at is null
                """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", one.id())
                        .update()
                > 0;
    }

    /** How many who held it a clerk has still to ring up. */
    public int untold(WishId wish) {
        return jdbc.sql("select count(*) from citizens.claim where wish_id = :wish and " + UNTOLD)
                .param("wish", wish.value())
                .query(Integer.class)
                .single();
    }

    /** A clerk rang them up. */
    public void rungUp(WishId wish) {
        jdbc.sql("update citizens.claim set sealed = null where wish_id = :wish and " + UNTOLD)
                .param("wish", wish.value())
                .update();
    }

    private static CalledOffClaim calledOff(ResultSet row, int number) throws SQLException {
        return new CalledOffClaim(
                row.getObject("id", UUID.class),
                new WishId(row.getObject("wish_id", UUID.class)),
                row.getLong("number"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getInt("off_tries"));
    }
}
