package org.yibaotong.newsroom.picture;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.PersonId;

/** All that was said about how pictures are cut. */
@Repository
public class Recuts {

    private final JdbcClient jdbc;

    Recuts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Recut recut) {
        jdbc.sql("""
                insert into newsroom.recut (story_id, what, detail, changed_by, changed_at)
                values (:story, :what, :detail, :by, :at)
                """)
                .param("story", recut.story().value())
                .param("what", recut.what())
                .param("detail", recut.detail())
                .param("by", recut.by().value())
                .param("at", recut.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public List<Recut> of(StoryId story) {
        return jdbc.sql("select * from newsroom.recut where story_id = :story order by changed_at")
                .param("story", story.value())
                .query((row, number) -> new Recut(
                        story,
                        row.getString("what"),
                        row.getString("detail"),
                        new PersonId(row.getObject("changed_by", UUID.class)),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
