package org.yibaotong.citizens.signupplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.ServiceId;

/** How one signs up for which service, and how many did. */
@Repository
public class Plans {

    private final JdbcClient jdbc;

    Plans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param came how many of them came */
    public record Numbers(int seated, int waiting, int came, boolean isForgotten) {}

    /** One after the other: whoever asks within an answer waits for a second connection while holding the first. */
    public Optional<SignUpPlan> find(ServiceId service) {
        var questions = questions(service);
        return jdbc.sql("select * from citizens.sign_up_plan where service_id = :service")
                .param("service", service.value())
                .query((row, number) -> plan(service, row, questions))
                .optional();
    }

    public Numbers numbers(ServiceId service) {
        return jdbc.sql("""
                select seated, waiting, deleted_on is not null,
                       case when deleted_on is null
                            then (select count(*) from citizens.sign_up where sign_up.service_id = :service and sign_up.came)
                            else came end
                  from citizens.sign_up_plan where service_id = :service
                """)
                .param("service", service.value())
                .query((row, number) -> new Numbers(row.getInt(1), row.getInt(2), row.getInt(4), row.getBoolean(3)))
                .optional()
                .orElse(new Numbers(0, 0, 0, false));
    }

    /** What is asked stays as it is once somebody has answered it. */
    public void put(SignUpPlan plan) {
        jdbc.sql("""
                insert into citizens.sign_up_plan (service_id, begins_at, closes_at, capacity, keep_days, for_children)
                values (:service, :begins, :closes, :capacity, :keep, :children)
                on conflict (service_id) do update
                   set begins_at = excluded.begins_at, closes_at = excluded.closes_at, capacity = excluded.capacity,
                       keep_days = excluded.keep_days, for_children = excluded.for_children
                """)
                .param("service", plan.service().value())
                .param("begins", at(plan.beginsAt()))
                .param("closes", at(plan.closesAt()))
                .param("capacity", plan.capacity())
                .param("keep", plan.keepDays())
                .param("children", plan.forChildren())
                .update();
        jdbc.sql("delete from citizens.question where service_id = :service")
                .param("service", plan.service().value())
                .update();
        plan.questions().forEach(question -> put(plan.service(), question));
    }

    /**
     * For another time, after nobody of the last is known any more. Counted from who is there: whoever signed up before it was begun anew
     * waits, and moves up. The plan must be held.
     */
    void beginAnew(ServiceId service) {
        jdbc.sql("""
                update citizens.sign_up_plan
                   set deleted_on = null, came = 0,
                       places = (select coalesce(max(place), 0) from citizens.sign_up where sign_up.service_id = :service),
                       seated = (select count(*) from citizens.sign_up where sign_up.service_id = :service and state = 'SEATED'),
                       waiting = (select count(*) from citizens.sign_up where sign_up.service_id = :service and state = 'WAITING')
                 where service_id = :service
                """).param("service", service.value()).update();
    }

    /** Whoever changes seats holds the plan meanwhile, so that all changes come one after the other. */
    public void hold(ServiceId service) {
        jdbc.sql("select 1 from citizens.sign_up_plan where service_id = :service for update")
                .param("service", service.value())
                .query(Integer.class)
                .optional();
    }

    private void put(ServiceId service, Question question) {
        jdbc.sql("""
                insert into citizens.question (service_id, position, label, kind, choices, required)
                values (:service, :position, :label, :kind, :choices, :required)
                """)
                .param("service", service.value())
                .param("position", question.position())
                .param("label", question.label())
                .param("kind", question.kind().name())
                .param("choices", String.join("\n", question.choices()))
                .param("required", question.required())
                .update();
    }

    private List<Question> questions(ServiceId service) {
        return jdbc.sql("select * from citizens.question where service_id = :service order by position")
                .param("service", service.value())
                .query((row, number) -> new Question(
                        row.getInt("position"),
                        row.getString("label"),
                        QuestionKind.valueOf(row.getString("kind")),
                        Arrays.stream(row.getString("choices").split("\n"))
                                .filter(choice -> !choice.isEmpty())
                                .toList(),
                        row.getBoolean("required")))
                .list();
    }

    public Optional<ServiceId> service(long number) {
        return jdbc.sql("""
                select id from citizens.service join citizens.sign_up_plan on service_id = id
                 where number = :number and closed_for is null
                """)
                .param("number", number)
                .query((row, at) -> new ServiceId(row.getObject(1, UUID.class)))
                .optional();
    }

    private static SignUpPlan plan(ServiceId service, ResultSet row, List<Question> questions) throws SQLException {
        return new SignUpPlan(
                service,
                instant(row, "begins_at"),
                row.getObject("closes_at", OffsetDateTime.class).toInstant(),
                row.getObject("capacity", Integer.class),
                row.getInt("keep_days"),
                row.getBoolean("for_children"),
                questions);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
