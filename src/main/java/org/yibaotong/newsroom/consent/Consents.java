package org.yibaotong.newsroom.consent;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.files.FileId;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.PersonId;

/** All that is known of people in pictures, and what was shown all the same. */
@Repository
class Consents {

    private final JdbcClient jdbc;

    Consents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<FileId, Consent> of(Collection<FileId> pictures) {
        return jdbc
                .sql("select * from newsroom.consent where picture = any(:pictures)")
                .param("pictures", pictures.stream().map(FileId::sha256).toArray(String[]::new))
                .query(Consents::consent)
                .list()
                .stream()
                .collect(toMap(Consent::picture, Function.identity()));
    }

    /** The latest answer counts; earlier ones are on the trail. */
    void put(Consent consent) {
        write(consent, """
                do update set (showing, note, answered_by, answered_at) =
                              (excluded.showing, excluded.note, excluded.answered_by, excluded.answered_at)""");
    }

    void putIfUnknown(Consent consent) {
        write(consent, "do nothing");
    }

    private void write(Consent consent, String otherwise) {
        jdbc.sql("""
                insert into newsroom.consent (picture, showing, note, answered_by, answered_at)
                values (:picture, :showing, :note, :by, :at) on conflict (picture)\s""" + otherwise)
                .param("picture", consent.picture().sha256())
                .param("showing", consent.showing().name())
                .param("note", consent.note())
                .param("by", consent.by().value())
                .param("at", consent.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Why pictures are shown in this story all the same. */
    Map<FileId, String> forced(StoryId story) {
        return jdbc
                .sql("select picture, reason from newsroom.consent_override where story_id = :story")
                .param("story", story.value())
                .query((row, ignored) -> Map.entry(new FileId(row.getString("picture")), row.getString("reason")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @return whether nobody had done so already */
    boolean force(StoryId story, FileId picture, String reason, PersonId by, Instant at) {
        return jdbc.sql("""
                insert into newsroom.consent_override (story_id, picture, reason, forced_by, forced_at)
                values (:story, :picture, :reason, :by, :at) on conflict do nothing
                """)
                        .param("story", story.value())
                        .param("picture", picture.sha256())
                        .param("reason", reason)
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    private static Consent consent(ResultSet row, int ignored) throws SQLException {
        return new Consent(
                new FileId(row.getString("picture")),
                Showing.valueOf(row.getString("showing")),
                row.getString("note"),
                new PersonId(row.getObject("answered_by", UUID.class)),
                row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }
}
