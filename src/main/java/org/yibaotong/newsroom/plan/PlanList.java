package org.yibaotong.newsroom.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.AssignmentId;
import org.yibaotong.newsroom.OccasionId;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.UnitId;

/** What is planned, by the time it begins, and who was asked, with the state that follows from their stories. */
@Repository
class PlanList {

    private static final int MOST = 200;

    private static final String OCCASION = "select * from newsroom.occasion ";
    private static final String TASK = """
            select assignment.*, occasion.title, occasion.place, occasion.begins_at, occasion.note,
                   occasion.called_off_at is not null as called_off, story.stage, story.headline,
                   story.live_edition is not null as live
              from newsroom.assignment
              join newsroom.occasion on occasion.id = occasion_id
              left join newsroom.story on story.id = story_id\s""";

    private final JdbcClient jdbc;

    PlanList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Planned(
            OccasionId id, String title, String place, Instant beginsAt, String note, UnitId unit, boolean calledOff) {}

    /** @param headline of the story that came of it, or null */
    record Task(
            AssignmentId id,
            OccasionId occasion,
            String title,
            String place,
            Instant beginsAt,
            String note,
            Coverage coverage,
            @Nullable PersonId person,
            @Nullable String helper,
            AssignmentState state,
            boolean answered,
            String why,
            @Nullable StoryId story,
            @Nullable String headline) {}

    List<Planned> between(Reach reach, Instant from, Instant to) {
        return jdbc.sql(OCCASION + """
                where unit_id = any(:units) and begins_at >= :from and begins_at < :to
                order by begins_at, id limit :most
                """)
                .param("units", reach.ids())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query(PlanList::planned)
                .list();
    }

    List<Planned> ofLeads(Collection<SubmissionId> leads) {
        return jdbc.sql(OCCASION + "where submission_id = any(:leads) order by begins_at, id")
                .param("leads", leads.stream().map(SubmissionId::value).toArray(UUID[]::new))
                .query(PlanList::planned)
                .list();
    }

    List<Task> tasks(Collection<OccasionId> occasions) {
        return jdbc.sql(TASK + "where occasion_id = any(:ids) order by asked_at, assignment.id")
                .param("ids", occasions.stream().map(OccasionId::value).toArray(UUID[]::new))
                .query(PlanList::task)
                .list();
    }

    List<Task> tasksOf(PersonId person, Instant from) {
        return jdbc.sql(
                        TASK
                                + "where person_id = :person and begins_at >= :from order by begins_at, assignment.id limit :most")
                .param("person", person.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query(PlanList::task)
                .list();
    }

    List<Task> taskByLink(SecretLink link) {
        return jdbc.sql(TASK + "where link = :link")
                .param("link", link.hash())
                .query(PlanList::task)
                .list();
    }

    private static Planned planned(ResultSet row, int ignored) throws SQLException {
        return new Planned(
                new OccasionId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("place"),
                row.getObject("begins_at", OffsetDateTime.class).toInstant(),
                row.getString("note"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("called_off_at") != null);
    }

    private static Task task(ResultSet row, int ignored) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        var answer = row.getString("answer");
        var story = row.getObject("story_id", UUID.class);
        var stage = row.getString("stage");
        return new Task(
                new AssignmentId(row.getObject("id", UUID.class)),
                new OccasionId(row.getObject("occasion_id", UUID.class)),
                row.getString("title"),
                row.getString("place"),
                row.getObject("begins_at", OffsetDateTime.class).toInstant(),
                row.getString("note"),
                Coverage.valueOf(row.getString("coverage")),
                person == null ? null : new PersonId(person),
                row.getString("helper"),
                AssignmentState.of(
                        answer == null ? null : AssignmentAnswer.valueOf(answer),
                        row.getBoolean("called_off"),
                        stage == null ? null : Stage.valueOf(stage),
                        row.getBoolean("live")),
                answer != null,
                row.getString("why"),
                story == null ? null : new StoryId(story),
                row.getString("headline"));
    }
}
