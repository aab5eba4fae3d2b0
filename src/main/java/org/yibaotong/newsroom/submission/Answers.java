package org.yibaotong.newsroom.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.PersonId;

/** Every answer a submission was given, oldest first (答复记录). Only ever added to. */
@Repository
public class Answers {

    private final JdbcClient jdbc;

    Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Given(SubmissionStatus status, Answer answer) {}

    /** Keeps the answer the submission has now. */
    public void keep(Submission submission) {
        var answer = Objects.requireNonNull(submission.answer());
        jdbc.sql("""
                insert into newsroom.submission_answer
                       (id, submission_id, status, answered_by, answered_at, reason, held_until, story_id)
                values (:id, :submission, :status, :by, :at, :reason, :until, :story)
                """)
                .param("id", NewId.next())
                .param("submission", submission.id().value())
                .param("status", submission.status().name())
                .param("by", answer.answeredBy().value())
                .param("at", answer.answeredAt().atOffset(ZoneOffset.UTC))
                .param("reason", answer.reason())
                .param("until", answer.heldUntil())
                .param(
                        "story",
                        answer.storyId() == null ? null : answer.storyId().value())
                .update();
    }

    public List<Given> of(SubmissionId submission) {
        return jdbc.sql("""
                select status, answered_by, answered_at, reason, held_until, story_id
                  from newsroom.submission_answer
                 where submission_id = :submission
                 order by answered_at, id
                """)
                .param("submission", submission.value())
                .query(Answers::given)
                .list();
    }

    private static Given given(ResultSet row, int number) throws SQLException {
        return new Given(SubmissionStatus.valueOf(row.getString("status")), answer(row));
    }

    static Answer answer(ResultSet row) throws SQLException {
        var story = row.getObject("story_id", UUID.class);
        return new Answer(
                new PersonId(row.getObject("answered_by", UUID.class)),
                row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getObject("held_until", LocalDate.class),
                story == null ? null : new StoryId(story));
    }
}
