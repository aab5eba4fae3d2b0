package org.yibaotong.newsroom.plan;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.shared.PersonId;

/** The secret addresses by which calendars read the plan (日历订阅地址): one a person for the plan, one for their own tasks. */
@Repository
class CalendarAddresses {

    private final JdbcClient jdbc;

    CalendarAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param own whether it is for one's own tasks */
    record Reader(PersonId person, boolean own) {}

    /** A new one ends the one before. */
    @Transactional
    SecretLink renew(Reader reader, Instant at) {
        var link = SecretLink.next();
        jdbc.sql("""
                insert into newsroom.calendar_address (link, person_id, own, made_at) values (:link, :person, :own, :at)
                on conflict (person_id, own) do update set link = excluded.link, made_at = excluded.made_at
                """)
                .param("link", link.hash())
                .param("person", reader.person().value())
                .param("own", reader.own())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return link;
    }

    Optional<Reader> reader(SecretLink link) {
        return jdbc.sql("select person_id, own from newsroom.calendar_address where link = :link")
                .param("link", link.hash())
                .query((row, ignored) ->
                        new Reader(new PersonId(row.getObject("person_id", UUID.class)), row.getBoolean("own")))
                .optional();
    }
}
