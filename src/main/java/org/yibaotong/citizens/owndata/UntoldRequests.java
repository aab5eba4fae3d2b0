package org.yibaotong.citizens.owndata;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.contact.Untold;

/** Those who asked about their own data and are still to be told that there is an answer (还没告知的). */
@Repository
class UntoldRequests {

    private final JdbcClient jdbc;

    UntoldRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record UntoldRequest(UUID id, long number, int tries) {}

    void begin(UUID request) {
        jdbc.sql("update citizens.data_request set is_to_tell = true where id = :id")
                .param("id", request)
                .update();
    }

    /** One for one try; what another node takes is passed by. */
    Optional<UntoldRequest> take(Instant now) {
        return jdbc.sql("""
                update citizens.data_request
                   set tries = tries + 1, try_at = cast(:now as timestamptz) + make_interval(mins => :wait) * power(2, tries)
                 where id = (select id from citizens.data_request
                              where is_to_tell and contact is not null and (try_at is null or try_at <= :now)
                              order by tries, number limit 1 for update skip locked)
                returning id, number, tries
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("wait", Untold.FIRST_WAIT_MINUTES)
                .query((row, number) ->
                        new UntoldRequest(row.getObject("id", UUID.class), row.getLong("number"), row.getInt("tries")))
                .optional();
    }

    void end(UntoldRequest one) {
        jdbc.sql("update citizens.data_request set is_to_tell = false where id = :id")
                .param("id", one.id())
                .update();
    }
}
