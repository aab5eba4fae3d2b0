package org.yibaotong.newsroom.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;

/** Everyone's drafts. Nobody reaches another's, because the person is part of the key. */
@Repository
public class Drafts {

    private static final int TYPED_MOST = 3_000_000;
    private static final int DRAFTS_MOST = 100;

    private final JdbcClient jdbc;

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Autosaving may still be on its way when the submission has arrived: then there is nothing left to keep. */
    public void save(PersonId person, Draft draft) {
        Refusal.when(draft.typed().length() > TYPED_MOST, "draft.save.too-long");
        queueUpFor(draft.key());
        var saved = jdbc.sql("""
                insert into newsroom.draft (person_id, key, title, typed, saved_at)
                select :person, :key, :title, :typed, :at
                 where not exists (select 1 from newsroom.submission where client_key = :key)
                   and (select count(*) from newsroom.draft where person_id = :person and key <> :key) < :most
                on conflict (person_id, key)
                do update set title = excluded.title, typed = excluded.typed, saved_at = excluded.saved_at
                """)
                .param("person", person.value())
                .param("key", draft.key())
                .param("title", draft.title())
                .param("typed", draft.typed())
                .param("at", draft.savedAt().atOffset(ZoneOffset.UTC))
                .param("most", DRAFTS_MOST)
                .update();
        Refusal.when(saved == 0 && list(person).size() >= DRAFTS_MOST, "draft.save.too-many", DRAFTS_MOST);
    }

    /**
     * Whoever saves or sends under one key waits for the other until the end of the transaction: the second finds what the first has
     * written, so that nothing is received twice and nothing that was sent comes back as a draft.
     */
    public void queueUpFor(UUID key) {
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", key.getMostSignificantBits() ^ key.getLeastSignificantBits())
                .query()
                .listOfRows();
    }

    public Draft get(PersonId person, UUID key) {
        return jdbc.sql(
                        "select key, title, typed, saved_at from newsroom.draft where person_id = :person and key = :key")
                .param("person", person.value())
                .param("key", key)
                .query(Drafts::draft)
                .optional()
                .orElseThrow(() -> new NotFound("draft", key));
    }

    /** Newest first, without what is typed in them. */
    public List<Draft> list(PersonId person) {
        return jdbc.sql("""
                select key, title, '' as typed, saved_at from newsroom.draft
                 where person_id = :person order by saved_at desc
                """)
                .param("person", person.value())
                .query(Drafts::draft)
                .list();
    }

    public void delete(PersonId person, UUID key) {
        jdbc.sql("delete from newsroom.draft where person_id = :person and key = :key")
                .param("person", person.value())
                .param("key", key)
                .update();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getObject("key", UUID.class),
                row.getString("title"),
                row.getString("typed"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
