package org.yibaotong.notices.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Rows;

/** Everyone's messages (消息箱), written where something happened and read on the desk. */
@Repository
@Transactional
class Inbox implements Notices {

    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void tell(Notice notice, Collection<PersonId> people) {
        tell(notice, people, clock.instant());
    }

    @Override
    public void tell(Notice notice, Collection<PersonId> people, Instant at) {
        jdbc.sql("""
                insert into notices.notice (id, person_id, kind, title, text, url, at)
                select uuidv7(), person, :kind, :title, :text, :url, :at from unnest(:people::uuid[]) person
                on conflict do nothing
                """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("kind", notice.kind())
                .param("title", notice.title())
                .param("text", notice.text())
                .param("url", notice.url())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The unread ones first, then the newest. */
    @Transactional(readOnly = true)
    Rows<Received> list(PersonId person, Paging page) {
        var rows = jdbc.sql("""
                select id, title, text, url, at, read_at is null as unread
                  from notices.notice
                 where person_id = :person
                 order by (read_at is not null), at desc, id desc
                 limit :limit offset :offset
                """)
                .param("person", person.value())
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(Inbox::received)
                .list();
        return new Rows<>(rows, page, count("person_id = :person", person));
    }

    long unread(PersonId person) {
        return count("person_id = :person and read_at is null", person);
    }

    /** Marks it read and says where it leads. */
    String open(UUID id, PersonId person) {
        return jdbc.sql("""
                update notices.notice set read_at = coalesce(read_at, :at) where id = :id and person_id = :person
                returning url
                """)
                .param("id", id)
                .param("person", person.value())
                .param("at", now())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("notice", id));
    }

    void readAll(PersonId person) {
        jdbc.sql("update notices.notice set read_at = :at where person_id = :person and read_at is null")
                .param("person", person.value())
                .param("at", now())
                .update();
    }

    private long count(String which, PersonId person) {
        return jdbc.sql("select count(*) from notices.notice where " + which)
                .param("person", person.value())
                .query(Long.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Received received(ResultSet row, int number) throws SQLException {
        return new Received(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("text"),
                row.getString("url"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getBoolean("unread"));
    }

    /** One message as somebody received it. */
    record Received(UUID id, String title, String text, String url, Instant at, boolean unread) {}
}
