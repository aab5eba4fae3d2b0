package org.yibaotong.newsroom.manuscript;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.PersonId;

/** Unsaved typing, one text a person and story; nobody reads or clears another's. */
@Repository
public class UnsavedTexts {

    private final JdbcClient jdbc;

    UnsavedTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(StoryId story, UnsavedText text) {
        jdbc.sql("""
                insert into newsroom.unsaved_text (story_id, person_id, headline, summary, topic, body, cover, based_on, kept_at)
                values (:story, :person, :headline, :summary, :topic, :body, :cover, :basedOn, :at)
                on conflict (story_id, person_id) do update
                   set headline = excluded.headline, summary = excluded.summary, topic = excluded.topic,
                       body = excluded.body, cover = excluded.cover, based_on = excluded.based_on,
                       kept_at = excluded.kept_at
                """)
                .param("story", story.value())
                .param("person", text.person().value())
                .param("headline", text.headline())
                .param("summary", text.summary())
                .param("topic", text.topic())
                .param("body", text.body())
                .param("cover", text.cover())
                .param("basedOn", text.basedOn())
                .param("at", text.keptAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<UnsavedText> find(StoryId story, PersonId person) {
        return jdbc.sql("select * from newsroom.unsaved_text where story_id = :story and person_id = :person")
                .param("story", story.value())
                .param("person", person.value())
                .query((row, number) -> new UnsavedText(
                        person,
                        row.getString("headline"),
                        row.getString("summary"),
                        row.getString("topic"),
                        row.getString("body"),
                        row.getString("cover"),
                        row.getInt("based_on"),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    public void clear(StoryId story, PersonId person) {
        jdbc.sql("delete from newsroom.unsaved_text where story_id = :story and person_id = :person")
                .param("story", story.value())
                .param("person", person.value())
                .update();
    }

    /** Who else has been typing since. */
    public List<PersonId> othersSince(StoryId story, PersonId me, Instant since) {
        return jdbc.sql("""
                select person_id from newsroom.unsaved_text
                 where story_id = :story and person_id <> :me and kept_at > :since order by kept_at desc
                """)
                .param("story", story.value())
                .param("me", me.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }
}
