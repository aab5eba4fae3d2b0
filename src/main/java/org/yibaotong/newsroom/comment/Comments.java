package org.yibaotong.newsroom.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.comment.Comment.Settled;
import org.yibaotong.shared.PersonId;

/** All comments there are. */
@Repository
class Comments {

    private final JdbcClient jdbc;

    Comments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Comment comment) {
        jdbc.sql("""
                insert into newsroom.comment (id, story_id, edition, passage, words, said_by, said_at)
                values (:id, :story, :edition, :passage, :words, :by, :at)
                """)
                .param("id", comment.id())
                .param("story", comment.story().value())
                .param("edition", comment.edition())
                .param("passage", comment.words().passage())
                .param("words", comment.words().words())
                .param("by", comment.by().value())
                .param("at", comment.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What waits first, in the order it was said; then what is settled, the newest first. */
    List<Comment> of(StoryId story) {
        return jdbc.sql("""
                select * from newsroom.comment where story_id = :story
                 order by settled_at is not null, settled_at desc, said_at, id
                """).param("story", story.value()).query(this::comment).list();
    }

    /** @return whether nobody had settled it before */
    boolean settle(StoryId story, UUID id, PersonId by, Instant at) {
        return jdbc.sql("""
                update newsroom.comment set settled_by = :by, settled_at = :at
                 where id = :id and story_id = :story and settled_at is null
                """)
                        .param("id", id)
                        .param("story", story.value())
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    private Comment comment(ResultSet row, int ignored) throws SQLException {
        var settledBy = row.getObject("settled_by", UUID.class);
        return new Comment(
                row.getObject("id", UUID.class),
                new StoryId(row.getObject("story_id", UUID.class)),
                row.getInt("edition"),
                new CommentWords(row.getString("passage"), row.getString("words")),
                new PersonId(row.getObject("said_by", UUID.class)),
                at(row, "said_at"),
                settledBy == null ? null : new Settled(new PersonId(settledBy), at(row, "settled_at")));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
