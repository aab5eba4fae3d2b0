package org.yibaotong.newsroom.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.files.FileId;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.Headline;
import org.yibaotong.newsroom.manuscript.Manuscript;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;

/** All editions of all stories: added, read, never changed. */
@Repository
public class Editions {

    private final JdbcClient jdbc;

    Editions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Edition edition) {
        var text = edition.text();
        jdbc.sql("""
                insert into newsroom.edition (story_id, number, headline, summary, topic, body, cover,
                                              saved_by, saved_at, based_on, cycle, round, sha256)
                values (:story, :number, :headline, :summary, :topic, :body, :cover,
                        :by, :at, :basedOn, :cycle, :round, :sha256)
                """)
                .param("story", edition.story().value())
                .param("number", edition.number())
                .param("headline", text.headline().text())
                .param("summary", text.summary())
                .param("topic", text.topic())
                .param("body", text.body())
                .param("cover", text.cover() == null ? null : text.cover().sha256())
                .param("by", edition.savedBy().value())
                .param("at", edition.savedAt().atOffset(ZoneOffset.UTC))
                .param("basedOn", edition.basedOn())
                .param("cycle", edition.cycle())
                .param("round", edition.round() == null ? null : edition.round().name())
                .param("sha256", edition.sha256())
                .update();
    }

    public Edition get(StoryId story, int number) {
        return find(story, number).orElseThrow(() -> new NotFound("edition of " + story, number));
    }

    /** The one that is worked on. */
    public Edition current(Story story) {
        return get(story.id(), story.edition());
    }

    /** The one the public reads. */
    public Optional<Edition> live(Story story) {
        var live = story.liveEdition();
        return live == null ? Optional.empty() : find(story.id(), live);
    }

    private Optional<Edition> find(StoryId story, int number) {
        return jdbc.sql("select * from newsroom.edition where story_id = :story and number = :number")
                .param("story", story.value())
                .param("number", number)
                .query(Editions::edition)
                .optional();
    }

    /** Newest first, without what they say. */
    public List<EditionRow> list(StoryId story) {
        return jdbc.sql("""
                select number, headline, saved_by, saved_at, based_on, round, sha256
                  from newsroom.edition where story_id = :story order by number desc
                """).param("story", story.value()).query(Editions::row).list();
    }

    private static Edition edition(ResultSet row, int ignored) throws SQLException {
        var cover = row.getString("cover");
        var text = new Manuscript(
                new Headline(row.getString("headline")),
                row.getString("summary"),
                row.getString("topic"),
                row.getString("body"),
                cover == null ? null : new FileId(cover));
        var round = row.getString("round");
        return new Edition(
                new StoryId(row.getObject("story_id", UUID.class)),
                row.getInt("number"),
                text,
                new PersonId(row.getObject("saved_by", UUID.class)),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getInt("based_on"),
                row.getInt("cycle"),
                round == null ? null : Round.valueOf(round),
                row.getString("sha256"));
    }

    private static EditionRow row(ResultSet row, int ignored) throws SQLException {
        var round = row.getString("round");
        return new EditionRow(
                row.getInt("number"),
                row.getString("headline"),
                new PersonId(row.getObject("saved_by", UUID.class)),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getInt("based_on"),
                round == null ? null : Round.valueOf(round),
                row.getString("sha256"));
    }
}
