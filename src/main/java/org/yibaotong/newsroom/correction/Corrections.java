package org.yibaotong.newsroom.correction;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.PersonId;

/** All decisions to correct. */
@Repository
public class Corrections {

    private final JdbcClient jdbc;

    Corrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Correction correction) {
        jdbc.sql("""
                insert into newsroom.correction (id, story_id, edition, note, reason, decided_by, decided_at)
                values (:id, :story, :edition, :note, :reason, :by, :at)
                """)
                .param("id", NewId.next())
                .param("story", correction.story().value())
                .param("edition", correction.edition())
                .param("note", correction.note())
                .param("reason", correction.reason())
                .param("by", correction.by().value())
                .param("at", correction.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public List<Correction> of(StoryId story) {
        return jdbc.sql("select * from newsroom.correction where story_id = :story order by decided_at")
                .param("story", story.value())
                .query((row, number) -> new Correction(
                        story,
                        row.getInt("edition"),
                        row.getString("note"),
                        row.getString("reason"),
                        new PersonId(row.getObject("decided_by", UUID.class)),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
