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

/** Those whose turn it is and who are still to be told (轮到了、还没告知的). */
@Repository
public class MovedUpClaims {

    private static final String UNTOLD =
            "claim.state = 'HELD' and claim.moved_up and not claim.move_told and claim.move_given_up_at is not null";

    private final JdbcClient jdbc;

    MovedUpClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param unit whose clerks look after the wish */
    record MovedUpClaim(Claims.Known claim, UnitId unit, int tries) {}

    /** One for one try; what another node takes is passed by. */
    Optional<MovedUpClaim> take(Instant now) {
        return jdbc.sql("""
                with due as (
                  update citizens.claim
                     set move_tries = move_tries + 1,
                         move_try_at = cast(:now as timestamptz) + make_interval(mins => :wait) * power(2, move_tries)
                   where id = (select id from citizens.claim
                                where state = 'HELD' and moved_up and not move_told and move_given_up_at is null
                                  and (move_try_at is null or move_try_at <= :now)
                                order by move_tries, line limit 1 for update skip locked)
                  returning *)
                select due.*, number, unit_id from due join citizens.wish on wish.id = wish_id
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("wait", Untold.FIRST_WAIT_MINUTES)
                .query(MovedUpClaims::movedUp)
                .optional();
    }

    void told(MovedUpClaim one) {
        jdbc.sql("update citizens.claim set move_told = true where id = :id")
                .param("id", one.claim().id())
                .update();
    }

    /** @return whether it is still to be told of, and nobody was yet */
    boolean giveUp(MovedUpClaim one, Instant at) {
        return jdbc.sql("""
                update citizens.claim set move_given_up_at = :at
                 where id = :id and state = 'HELD' and not move_told and move_given_up_at is null
                """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", one.claim().id())
                        .update()
                > 0;
    }

    /** How many who hold a part of it a clerk has still to ring up. */
    public int untold(WishId wish) {
        return jdbc.sql("select count(*) from citizens.claim where wish_id = :wish and " + UNTOLD)
                .param("wish", wish.value())
                .query(Integer.class)
                .single();
    }

    /** A clerk rang them up. */
    public void rungUp(WishId wish) {
        jdbc.sql("update citizens.claim set move_told = true where wish_id = :wish and " + UNTOLD)
                .param("wish", wish.value())
                .update();
    }

    private static MovedUpClaim movedUp(ResultSet row, int number) throws SQLException {
        return new MovedUpClaim(
                Claims.known(row, number), new UnitId(row.getObject("unit_id", UUID.class)), row.getInt("move_tries"));
    }
}
