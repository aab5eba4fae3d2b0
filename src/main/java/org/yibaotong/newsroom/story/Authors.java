package org.yibaotong.newsroom.story;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.PersonId;

/** Who wrote a story (作者): its senders, its editor, and whoever saved an edition outside a review of their own. */
@Repository
public class Authors {

    private final JdbcClient jdbc;

    Authors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<PersonId> of(StoryId story) {
        return jdbc.sql("select person_id from newsroom.story_author where story_id = :story")
                .param("story", story.value())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .set();
    }
}
