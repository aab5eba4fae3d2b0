package org.yibaotong.citizens.signup;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.citizens.contact.Untold;

/** Those who moved up and are still to be told (补上了、还没告知的). */
@Repository
class MovedUpGuests {

    private final JdbcClient jdbc;

    MovedUpGuests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param isInTime whether the next try would come before it begins */
    record MovedUpGuest(SignUps.Known signUp, int tries, boolean isInTime) {}

    /** One for one try; what another node takes is passed by, and so is what has begun or is not offered now. */
    Optional<MovedUpGuest> take(Instant now) {
        return jdbc.sql("""
                update citizens.sign_up
                   set move_tries = move_tries + 1,
                       move_try_at = cast(:now as timestamptz) + make_interval(mins => :wait) * power(2, move_tries)
                 where id = (select id from citizens.sign_up
                              where state = 'SEATED' and moved_up_at is not null and not move_told and move_given_up_at is null
                                and (move_try_at is null or move_try_at <= :now)
                                and exists (select from citizens.sign_up_plan plan join citizens.service on service.id = plan.service_id
                                             where plan.service_id = sign_up.service_id and closed_for is null
                                               and (begins_at is null or begins_at > :now))
                              order by move_tries, moved_up_at limit 1 for update skip locked)
                returning *, not exists (select from citizens.sign_up_plan plan
                                          where plan.service_id = sign_up.service_id and begins_at <= move_try_at) as is_in_time
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("wait", Untold.FIRST_WAIT_MINUTES)
                .query((row, number) -> new MovedUpGuest(
                        SignUps.known(row, number), row.getInt("move_tries"), row.getBoolean("is_in_time")))
                .optional();
    }

    /** Whose next try would come too late for when it begins now is tried at once. */
    void hurry(ServiceId service) {
        jdbc.sql("""
                update citizens.sign_up set move_try_at = null from citizens.sign_up_plan plan
                 where sign_up.service_id = :service and plan.service_id = :service and begins_at <= move_try_at
                   and state = 'SEATED' and moved_up_at is not null and not move_told and move_given_up_at is null
                """).param("service", service.value()).update();
    }

    void told(MovedUpGuest one) {
        jdbc.sql("update citizens.sign_up set move_told = true where id = :id")
                .param("id", one.signUp().id())
                .update();
    }

    /** @return whether it is still to be told of, and nobody was yet */
    boolean giveUp(MovedUpGuest one, Instant at) {
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

    /** A clerk rang them up; whoever did so twice is told nothing else. @return whether it is one of this service's that has a seat */
    boolean rungUp(ServiceId service, UUID id) {
        return jdbc.sql("""
                update citizens.sign_up set move_told = true where id = :id and service_id = :service and state = 'SEATED'
                """).param("id", id).param("service", service.value()).update() > 0;
    }
}
