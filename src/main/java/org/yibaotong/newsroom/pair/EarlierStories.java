package org.yibaotong.newsroom.pair;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.text.event.Relation;

/** What had been published already when a submission came, and tells the same (发布过类似的). */
@Repository
public class EarlierStories {

    private final JdbcClient jdbc;

    EarlierStories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param words what both say */
    public record EarlierStory(StoryId story, Relation relation, List<String> words) {}

    public void keep(SubmissionId submission, EarlierStory earlier) {
        jdbc.sql("""
                insert into newsroom.earlier_story (submission_id, story_id, verdict, words)
                values (:submission, :story, :verdict, :words) on conflict do nothing
                """)
                .param("submission", submission.value())
                .param("story", earlier.story().value())
                .param("verdict", earlier.relation().name())
                .param("words", earlier.words().toArray(String[]::new))
                .update();
    }

    public List<EarlierStory> of(SubmissionId submission) {
        return jdbc.sql(
                        "select * from newsroom.earlier_story where submission_id = :submission order by verdict, story_id")
                .param("submission", submission.value())
                .query(EarlierStories::earlier)
                .list();
    }

    /** The likest of each, where there is one. */
    public Map<SubmissionId, StoryId> first(Collection<SubmissionId> submissions) {
        return jdbc
                .sql("""
                select distinct on (submission_id) submission_id, story_id from newsroom.earlier_story
                 where submission_id = any(:ids) order by submission_id, verdict, story_id
                """)
                .param("ids", submissions.stream().map(SubmissionId::value).toArray(UUID[]::new))
                .query((row, ignored) -> Map.entry(
                        new SubmissionId(row.getObject("submission_id", UUID.class)),
                        new StoryId(row.getObject("story_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static EarlierStory earlier(ResultSet row, int ignored) throws SQLException {
        return new EarlierStory(
                new StoryId(row.getObject("story_id", UUID.class)),
                Relation.valueOf(row.getString("verdict")),
                List.of((String[]) row.getArray("words").getArray()));
    }
}
