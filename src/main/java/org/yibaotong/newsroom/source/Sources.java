package org.yibaotong.newsroom.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.source.Source.End;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/** Which submissions went into which story, and out of it again. */
@Repository
public class Sources {

    private final JdbcClient jdbc;

    Sources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adding the same submission twice adds it once. */
    public void add(StoryId story, Source source) {
        jdbc.sql("""
                insert into newsroom.story_source (story_id, submission_id, author_id, unit_id, title, credit,
                                                   sent_at, added_by, added_at)
                values (:story, :submission, :author, :unit, :title, :credit, :sentAt, :by, :at)
                on conflict (submission_id) where taken_out_at is null do nothing
                """)
                .param("story", story.value())
                .param("submission", source.submission().value())
                .param("author", source.author().value())
                .param("unit", source.unit().value())
                .param("title", source.title())
                .param("credit", source.credit())
                .param("sentAt", source.sentAt().atOffset(ZoneOffset.UTC))
                .param("by", source.addedBy().value())
                .param("at", source.addedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void takeOut(SubmissionId submission, PersonId by, Instant at) {
        jdbc.sql("""
                update newsroom.story_source set taken_out_by = :by, taken_out_at = :at
                 where submission_id = :submission and taken_out_at is null
                """)
                .param("submission", submission.value())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** In the order they came into the story. */
    public List<Source> of(StoryId story) {
        return ever(story).stream().filter(source -> source.takenOut() == null).toList();
    }

    /** Those taken out again as well. */
    public List<Source> ever(StoryId story) {
        return jdbc.sql("select * from newsroom.story_source where story_id = :story order by added_at, sent_at")
                .param("story", story.value())
                .query(Sources::source)
                .list();
    }

    private static Source source(ResultSet row, int ignored) throws SQLException {
        return new Source(
                new SubmissionId(row.getObject("submission_id", UUID.class)),
                new PersonId(row.getObject("author_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("title"),
                row.getString("credit"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("added_by", UUID.class)),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                end(row));
    }

    private static @Nullable End end(ResultSet row) throws SQLException {
        var by = row.getObject("taken_out_by", UUID.class);
        return by == null
                ? null
                : new End(
                        new PersonId(by),
                        row.getObject("taken_out_at", OffsetDateTime.class).toInstant());
    }
}
