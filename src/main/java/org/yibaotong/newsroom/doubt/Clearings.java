package org.yibaotong.newsroom.doubt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.PersonId;

/** All words that were cleared, by story. */
@Repository
class Clearings {

    private final JdbcClient jdbc;

    Clearings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Clearing> of(StoryId story) {
        return jdbc.sql("select * from newsroom.clearing where story_id = :story")
                .param("story", story.value())
                .query(Clearings::clearing)
                .list();
    }

    /** @return whether they were not cleared already */
    boolean add(StoryId story, Clearing clearing) {
        return jdbc.sql("""
                insert into newsroom.clearing (story_id, rule, words, reason, cleared_by, cleared_at)
                values (:story, :rule, :words, :reason, :by, :at)
                    on conflict do nothing
                """)
                        .param("story", story.value())
                        .param("rule", clearing.rule())
                        .param("words", clearing.words())
                        .param("reason", clearing.reason())
                        .param("by", clearing.by().value())
                        .param("at", clearing.at().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    private static Clearing clearing(ResultSet row, int ignored) throws SQLException {
        return new Clearing(
                row.getString("rule"),
                row.getString("words"),
                row.getString("reason"),
                new PersonId(row.getObject("cleared_by", UUID.class)),
                row.getObject("cleared_at", OffsetDateTime.class).toInstant());
    }
}
