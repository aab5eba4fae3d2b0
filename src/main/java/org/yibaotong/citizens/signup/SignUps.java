package org.yibaotong.citizens.signup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.PublicSignUps.State;
import org.yibaotong.citizens.ServiceId;

/** Who signed up (报名), in the order they came. The seats are counted where the plan is, in the same statement that gives one out. */
@Repository
class SignUps {

    private final JdbcClient jdbc;

    SignUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Fresh(ServiceId service, UUID id, byte[] sealed, byte[] phoneMark, byte[] codeMark, Instant at) {}

    record Seat(boolean isSeated, int ahead) {}

    /** @param isUntold whether there is news of their seat, no try reached them, and nobody has rung them up */
    record Known(
            UUID id,
            ServiceId service,
            long place,
            State state,
            byte[] sealed,
            Instant at,
            boolean movedUp,
            boolean isUntold,
            boolean came) {}

    boolean isSignedUp(ServiceId service, byte[] phoneMark) {
        return jdbc.sql("""
                select exists (select from citizens.sign_up
                                where service_id = :service and phone_mark = :mark and state <> 'CANCELLED')
                """)
                .param("service", service.value())
                .param("mark", phoneMark)
                .query(Boolean.class)
                .single();
    }

    /** In one statement, so that the others wait no longer than it takes. */
    Seat add(Fresh fresh) {
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

    Optional<Known> find(byte[] codeMark) {
        return jdbc.sql("select * from citizens.sign_up where code_mark = :mark")
                .param("mark", codeMark)
                .query(SignUps::known)
                .optional();
    }

    Optional<Known> find(UUID id) {
        return jdbc.sql("select * from citizens.sign_up where id = :id")
                .param("id", id)
                .query(SignUps::known)
                .optional();
    }

    /** All that a telephone has, whose mark is another at every service. */
    List<Known> ofMarks(List<byte[]> phoneMarks) {
        return jdbc.sql("""
                select * from citizens.sign_up where phone_mark = any(:marks) and state <> 'CANCELLED' order by at desc
                """)
                .param("marks", phoneMarks.toArray(byte[][]::new))
                .query(SignUps::known)
                .list();
    }

    /** Cancelled before; that there was somebody is counted in the plan's places and nowhere else. */
    void delete(UUID id) {
        jdbc.sql("delete from citizens.sign_up where id = :id").param("id", id).update();
    }

    int ahead(Known one) {
        return jdbc.sql("""
                select count(*) from citizens.sign_up where service_id = :service and state = 'WAITING' and place < :place
                """)
                .param("service", one.service().value())
                .param("place", one.place())
                .query(Integer.class)
                .single();
    }

    /** The plan must be held. */
    void cancel(Known one) {
        jdbc.sql("update citizens.sign_up set state = 'CANCELLED', sealed = null where id = :id")
                .param("id", one.id())
                .update();
        count(one.service(), one.state() == State.SEATED ? -1 : 0, one.state() == State.WAITING ? -1 : 0);
    }

    /** Whoever waits the longest gets a free seat, as long as there are both and it has not begun. The plan must be held. */
    void moveUp(ServiceId service, Instant at) {
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

    private void count(ServiceId service, int seated, int waiting) {
        jdbc.sql("""
                update citizens.sign_up_plan set seated = seated + :seated, waiting = waiting + :waiting where service_id = :service
                """)
                .param("seated", seated)
                .param("waiting", waiting)
                .param("service", service.value())
                .update();
    }

    /** @return whether it is one of this service's that has a seat */
    boolean setCame(ServiceId service, UUID id, boolean came) {
        return jdbc.sql("""
                update citizens.sign_up set came = :came where id = :id and service_id = :service and state = 'SEATED'
                """)
                        .param("came", came)
                        .param("id", id)
                        .param("service", service.value())
                        .update()
                > 0;
    }

    void keep(UUID id, byte[] sealed) {
        jdbc.sql("update citizens.sign_up set sealed = :sealed where id = :id and state <> 'CANCELLED'")
                .param("sealed", sealed)
                .param("id", id)
                .update();
    }

    /** Those with a seat and those who wait, in the order they came. */
    List<Known> of(ServiceId service, int most, int offset) {
        return jdbc.sql("""
                select * from citizens.sign_up where service_id = :service and state <> 'CANCELLED'
                 order by state = 'WAITING', place limit :most offset :offset
                """)
                .param("service", service.value())
                .param("most", most)
                .param("offset", offset)
                .query(SignUps::known)
                .list();
    }

    /** Nobody is known any more of what was over long enough; how many came stays. */
    int forget(LocalDate today) {
        jdbc.sql("""
                update citizens.sign_up_plan
                   set deleted_on = :today,
                       came = (select count(*) from citizens.sign_up
                                where sign_up.service_id = sign_up_plan.service_id and sign_up.came)
                 where deleted_on is null
                   and (coalesce(begins_at, closes_at) at time zone 'Asia/Shanghai')::date + keep_days < :today
                """).param("today", today).update();
        return jdbc.sql("""
                delete from citizens.sign_up using citizens.sign_up_plan
                 where sign_up_plan.service_id = sign_up.service_id and deleted_on is not null
                """).update();
    }

    static Known known(ResultSet row, int number) throws SQLException {
        var sealed = row.getBytes("sealed");
        return new Known(
                row.getObject("id", UUID.class),
                new ServiceId(row.getObject("service_id", UUID.class)),
                row.getLong("place"),
                State.valueOf(row.getString("state")),
                sealed == null ? new byte[0] : sealed,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("moved_up_at") != null,
                row.getObject("move_given_up_at") != null && !row.getBoolean("move_told"),
                row.getBoolean("came"));
    }
}
