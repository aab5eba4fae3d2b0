package org.yibaotong.citizens.signup;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.PublicSignUps.State;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.citizens.signupplan.TakenSeats;

/** The seats (名额), given out in the order people came. They are counted where the plan is, in the same statement that gives one out. */
@Repository
class Seats implements TakenSeats {

    private final JdbcClient jdbc;
    private final UntoldGuests untold;

    Seats(JdbcClient jdbc, UntoldGuests untold) {
        this.jdbc = jdbc;
        this.untold = untold;
    }

    record Fresh(ServiceId service, UUID id, byte[] sealed, byte[] phoneMark, byte[] codeMark, Instant at) {}

    record Seat(boolean isSeated, int ahead) {}

    /** In one statement, so that the others wait no longer than it takes. */
    Seat take(Fresh fresh) {
        return jdbc.sql("""
                with taken as (
                  update citizens.sign_up_plan
                     set places = places + 1,
                         seated = seated + case when capacity is null or seated < capacity then 1 else 0 end,
                         waiting = waiting + case when capacity is null or seated < capacity then 0 else 1 end
                   where service_id = :service
                  returning new.places as place, new.seated > old.seated as is_seated, old.waiting as ahead)
                insert into citizens.sign_up (id, service_id, place, state, sealed, phone_mark, code_mark, at)
                select :id, :service, place, case when is_seated then 'SEATED' else 'WAITING' end, :sealed, :phone, :code, :at
                  from taken
                returning state = 'SEATED', (select ahead from taken)
                """)
                .param("service", fresh.service().value())
                .param("id", fresh.id())
                .param("sealed", fresh.sealed())
                .param("phone", fresh.phoneMark())
                .param("code", fresh.codeMark())
                .param("at", fresh.at().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Seat(row.getBoolean(1), row.getBoolean(1) ? 0 : row.getInt(2)))
                .single();
    }

    /** Or a place in the line. The plan must be held. */
    void giveBack(SignUps.Known one) {
        jdbc.sql("update citizens.sign_up set state = 'CANCELLED', sealed = null where id = :id")
                .param("id", one.id())
                .update();
        count(one.service(), one.state() == State.SEATED ? -1 : 0, one.state() == State.WAITING ? -1 : 0);
    }

    @Override
    public void moveUp(ServiceId service, Instant at) {
        int moved = jdbc.sql("""
                update citizens.sign_up set state = 'SEATED', moved_up_at = :at
                 where id in (select sign_up.id from citizens.sign_up
                               where service_id = :service and state = 'WAITING' order by place
                               limit (select case when begins_at <= :at then 0
                                                  when capacity is null then waiting
                                                  else greatest(capacity - seated, 0) end
                                        from citizens.sign_up_plan where service_id = :service))
                """)
                .param("service", service.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        count(service, moved, -moved);
    }

    @Override
    public void timeChanged(ServiceId service) {
        untold.timeChanged(service);
    }

    private void count(ServiceId service, int seated, int waiting) {
        jdbc.sql("""
                update citizens.sign_up_plan set seated = seated + :seated, waiting = waiting + :waiting where service_id = :service
                """)
                .param("seated", seated)
                .param("waiting", waiting)
                .param("service", service.value())
                .update();
    }
}
