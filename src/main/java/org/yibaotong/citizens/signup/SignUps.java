package org.yibaotong.citizens.signup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.PublicSignUps.State;
import org.yibaotong.citizens.ServiceId;

/** Who signed up (报名), in the order they came. Who of them has a seat is changed by {@link Seats} alone. */
@Repository
class SignUps {

    private final JdbcClient jdbc;

    SignUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

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
