package org.yibaotong.citizens.signup;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.citizens.contact.Untold;

/** Those with a seat who are still to be told that they moved up, or that the time was changed (补上了、改了时间，还没告知的). */
@Repository
class UntoldGuests {

    private static final String TO_TELL =
            "state = 'SEATED' and (moved_up_at is not null or is_time_changed) and not move_told and move_given_up_at is null";

    /** What has begun or is not offered now is told to nobody. */
    private static final String STILL_COMES = """
            exists (select from citizens.sign_up_plan plan join citizens.service on service.id = plan.service_id
                     where plan.service_id = sign_up.service_id and closed_for is null
                       and (begins_at is null or begins_at > :now))
            """;

    private final JdbcClient jdbc;

    UntoldGuests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param isTimeChanged whether they knew of their seat, and it takes place at another time than they know
     * @param isInTime whether the next try would come before it begins
     */
    record UntoldGuest(SignUps.Known signUp, boolean isTimeChanged, int tries, boolean isInTime) {}

    /** One for one try; what another node takes is passed by, and so is what has begun or is not offered now. */
    Optional<UntoldGuest> take(Instant now) {
        return jdbc.sql("""
                update citizens.sign_up
                   set move_tries = move_tries + 1,
                       move_try_at = cast(:now as timestamptz) + make_interval(mins => :wait) * power(2, move_tries)
                 where id = (select id from citizens.sign_up
                              where #toTell and (move_try_at is null or move_try_at <= :now) and #stillComes
                              order by move_tries, moved_up_at, id limit 1 for update skip locked)
                returning *, not exists (select from citizens.sign_up_plan plan
                                          where plan.service_id = sign_up.service_id and begins_at <= move_try_at) as is_in_time
                """.replace("#toTell", TO_TELL).replace("#stillComes", STILL_COMES))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("wait", Untold.FIRST_WAIT_MINUTES)
                .query((row, number) -> new UntoldGuest(
                        SignUps.known(row, number),
                        row.getBoolean("is_time_changed"),
                        row.getInt("move_tries"),
                        row.getBoolean("is_in_time")))
                .optional();
    }

    /** Whoever is still to be told of their seat is told the new time with it. All are tried anew, as it may begin earlier now. */
    void timeChanged(ServiceId service) {
        jdbc.sql("""
                update citizens.sign_up
                   set is_time_changed = is_time_changed or moved_up_at is null or move_told,
                       move_told = false, move_tries = 0, move_try_at = null, move_given_up_at = null
                 where service_id = :service and state = 'SEATED'
                """).param("service", service.value()).update();
    }

    /** Not where the time was changed while it was on its way. */
    void told(UntoldGuest one) {
        jdbc.sql("update citizens.sign_up set move_told = true where id = :id and move_tries = :tries")
                .param("id", one.signUp().id())
                .param("tries", one.tries())
                .update();
    }

    /** @return whether it is still to be told of, and nobody was yet */
    boolean giveUp(UntoldGuest one, Instant at) {
        return jdbc.sql("""
                update citizens.sign_up set move_given_up_at = :at
                 where id = :id and state = 'SEATED' and not move_told and move_given_up_at is null
                """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", one.signUp().id())
                        .update()
                > 0;
    }

    /** How many a clerk has still to ring up. */
    int untold(ServiceId service) {
        return jdbc.sql("""
                select count(*) from citizens.sign_up
                 where service_id = :service and state = 'SEATED' and not move_told and move_given_up_at is not null
                """)
                .param("service", service.value())
                .query(Integer.class)
                .single();
    }

    /** How many a message is on its way to, that was not tried yet or is tried again. */
    int onTheWay(ServiceId service, Instant now) {
        return jdbc.sql("select count(*) from citizens.sign_up where service_id = :service and " + TO_TELL + " and "
                        + STILL_COMES)
                .param("service", service.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** A clerk rang them up; whoever did so twice is told nothing else. @return whether it is one of this service's that has a seat */
    boolean rungUp(ServiceId service, UUID id) {
        return jdbc.sql("""
                update citizens.sign_up set move_told = true where id = :id and service_id = :service and state = 'SEATED'
                """).param("id", id).param("service", service.value()).update() > 0;
    }
}
