package org.yibaotong.citizens.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.WishId;
import org.yibaotong.citizens.contact.Untold;
import org.yibaotong.shared.UnitId;

/** Those who claimed and are still to be told of something (还没告知的): that it is their turn, or that their wish was withdrawn. */
@Repository
public class UntoldClaims {

    private final JdbcClient jdbc;

    UntoldClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody is to be told (告知什么), and how a claim keeps it: who is still to be told, and what is written down when they were. */
    public enum Cause {
        MOVED_UP("move", "claim.state = 'HELD' and claim.moved_up and not claim.move_told", "move_told = true"),

        /** What was kept of them for this alone is kept no longer. */
        CALLED_OFF("off", "claim.called_off_at is not null and claim.sealed is not null", "sealed = null");

        private final String columns;
        private final String isUntold;
        private final String told;

        Cause(String columns, String isUntold, String told) {
            this.columns = columns;
            this.isUntold = isUntold;
            this.told = told;
        }

        /** Those a clerk has to ring up, because no short message reached them: a condition on a claim. */
        private String isToRing() {
            return in("(#untold and claim.#given_up_at is not null)");
        }

        /** @param statement in which {@code #tries}, {@code #try_at} and {@code #given_up_at} are the columns of this cause */
        private String in(String statement) {
            return statement.replace("#untold", isUntold).replace("#told", told).replace("#", columns + "_");
        }
    }

    /**
     * One who is to be told.
     *
     * @param unit whose clerks look after the wish
     * @param tries with the one it was taken for
     */
    record UntoldClaim(
            UUID id,
            WishId wish,
            long number,
            UnitId unit,
            @Nullable Instant expiresAt,
            int tries) {}

    /** One for one try; what another node takes is passed by. */
    Optional<UntoldClaim> take(Cause cause, Instant now) {
        return jdbc.sql(cause.in("""
                with due as (
                  update citizens.claim
                     set #tries = #tries + 1,
                         #try_at = cast(:now as timestamptz) + make_interval(mins => :wait) * power(2, #tries)
                   where id = (select id from citizens.claim
                                where #untold and #given_up_at is null and (#try_at is null or #try_at <= :now)
                                order by #tries, line limit 1 for update skip locked)
                  returning *)
                select due.id, wish_id, number, unit_id, due.expires_at, #tries as tries
                  from due join citizens.wish on wish.id = wish_id
                """))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("wait", Untold.FIRST_WAIT_MINUTES)
                .query(UntoldClaims::untold)
                .optional();
    }

    void told(Cause cause, UntoldClaim one) {
        jdbc.sql(cause.in("update citizens.claim set #told where id = :id and #untold"))
                .param("id", one.id())
                .update();
    }

    /** @return whether it is still to be told of, and nobody was yet */
    boolean giveUp(Cause cause, UntoldClaim one, Instant at) {
        return jdbc.sql(cause.in("""
                update citizens.claim set #given_up_at = :at where id = :id and #untold and #given_up_at is null
                """))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", one.id())
                        .update()
                > 0;
    }

    /** Whoever a clerk has to ring up, of whatever: a condition on a claim. */
    public static String isToRing() {
        return Arrays.stream(Cause.values()).map(Cause::isToRing).collect(Collectors.joining(" or ", "(", ")"));
    }

    /** How many of those who claimed it a clerk has still to ring up. */
    public int untold(Cause cause, WishId wish) {
        return jdbc.sql("select count(*) from citizens.claim where wish_id = :wish and " + cause.isToRing())
                .param("wish", wish.value())
                .query(Integer.class)
                .single();
    }

    /** A clerk rang them up. */
    public void rungUp(WishId wish) {
        for (var cause : Cause.values()) {
            jdbc.sql(cause.in("update citizens.claim set #told where wish_id = :wish and ") + cause.isToRing())
                    .param("wish", wish.value())
                    .update();
        }
    }

    private static UntoldClaim untold(ResultSet row, int number) throws SQLException {
        var expires = row.getObject("expires_at", OffsetDateTime.class);
        return new UntoldClaim(
                row.getObject("id", UUID.class),
                new WishId(row.getObject("wish_id", UUID.class)),
                row.getLong("number"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                expires == null ? null : expires.toInstant(),
                row.getInt("tries"));
    }
}
