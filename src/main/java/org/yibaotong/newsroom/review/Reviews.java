package org.yibaotong.newsroom.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.story.Round;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.PersonId;

/** All reviews of all stories, in the order they were given. */
@Repository
public class Reviews {

    private final JdbcClient jdbc;

    Reviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Review review) {
        jdbc.sql("""
                insert into newsroom.review (id, story_id, cycle, round, edition, verdict, opinion, emergency, by_id, at)
                values (:id, :story, :cycle, :round, :edition, :verdict, :opinion, :emergency, :by, :at)
                """)
                .param("id", NewId.next())
                .param("story", review.story().value())
                .param("cycle", review.cycle())
                .param("round", review.round().name())
                .param("edition", review.edition())
                .param("verdict", review.verdict().name())
                .param("opinion", review.opinion())
                .param("emergency", review.emergency())
                .param("by", review.by().value())
                .param("at", review.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public List<Review> of(StoryId story) {
        return jdbc.sql("select * from newsroom.review where story_id = :story order by at, id")
                .param("story", story.value())
                .query(Reviews::review)
                .list();
    }

    /** What was passed since the text last went back to the editor. */
    public List<Review> passed(Story story) {
        return passed(story.id(), story.road().cycle());
    }

    public List<Review> passed(StoryId story, int cycle) {
        return of(story).stream()
                .filter(review -> review.cycle() == cycle && review.verdict() == ReviewResult.PASS)
                .toList();
    }

    private static Review review(ResultSet row, int ignored) throws SQLException {
        return new Review(
                new StoryId(row.getObject("story_id", UUID.class)),
                row.getInt("cycle"),
                Round.valueOf(row.getString("round")),
                row.getInt("edition"),
                ReviewResult.valueOf(row.getString("verdict")),
                row.getString("opinion"),
                row.getString("emergency"),
                new PersonId(row.getObject("by_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
