package org.yibaotong.newsroom.signoff;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.StoryId;

/** Which signed editions people were told of once they stood (已告知的发布). */
@Repository
public class Announcements {

    private final JdbcClient jdbc;

    Announcements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is told now, and was not before. */
    public boolean add(StoryId story, int edition, Instant at) {
        return jdbc.sql("""
                insert into newsroom.announcement (story_id, edition, at) values (:story, :edition, :at) on conflict do nothing
                """)
                        .param("story", story.value())
                        .param("edition", edition)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }
}
