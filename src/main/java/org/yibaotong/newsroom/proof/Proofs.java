package org.yibaotong.newsroom.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.PersonId;

/** All readings of all stories, in the order they were recorded. */
@Repository
public class Proofs {

    private final JdbcClient jdbc;

    Proofs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Proof proof) {
        jdbc.sql("""
                insert into newsroom.proof (id, story_id, reading, edition, errors, note, by_id, at)
                values (:id, :story, :reading, :edition, :errors, :note, :by, :at)
                """)
                .param("id", NewId.next())
                .param("story", proof.story().value())
                .param("reading", proof.reading().name())
                .param("edition", proof.edition())
                .param("errors", proof.errors())
                .param("note", proof.note().text())
                .param("by", proof.by().value())
                .param("at", proof.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public List<Proof> of(StoryId story) {
        return jdbc.sql("select * from newsroom.proof where story_id = :story order by at, id")
                .param("story", story.value())
                .query(Proofs::proof)
                .list();
    }

    public ProofState state(Story story) {
        return ProofState.of(story, of(story.id()));
    }

    private static Proof proof(ResultSet row, int ignored) throws SQLException {
        return new Proof(
                new StoryId(row.getObject("story_id", UUID.class)),
                Reading.valueOf(row.getString("reading")),
                row.getInt("edition"),
                row.getInt("errors"),
                new Opinion(row.getString("note")),
                new PersonId(row.getObject("by_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
