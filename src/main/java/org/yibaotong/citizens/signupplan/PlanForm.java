package org.yibaotong.citizens.signupplan;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Times;

/**
 * What is typed in of how one signs up.
 *
 * @param forChildren null where the box is not ticked: a browser sends nothing of it
 * @param questions as many rows as there are on the page, the unused ones without a label
 */
public record PlanForm(
        @Nullable String beginsAt,
        @Nullable String closesAt,
        @Nullable Integer capacity,
        @Nullable Integer keepDays,
        @Nullable Boolean forChildren,
        @Nullable List<Row> questions) {

    /**
     * A question as it stands in the form.
     *
     * @param required null where the box is not ticked: a browser sends nothing of it
     */
    public record Row(
            @Nullable String label,
            @Nullable QuestionKind kind,
            @Nullable String choices,
            @Nullable Boolean required) {

        static final Row EMPTY = new Row("", QuestionKind.TEXT, "", false);

        public String written() {
            return or(label);
        }

        public String chosen() {
            return or(choices);
        }

        public boolean isRequired() {
            return Boolean.TRUE.equals(required);
        }
    }

    public static final int ROWS = 6;
    private static final int USUAL_KEEP = 30;

    static PlanForm empty() {
        return new PlanForm("", "", null, USUAL_KEEP, false, List.of());
    }

    static PlanForm of(SignUpPlan plan) {
        return new PlanForm(
                plan.beginsAt() == null ? "" : written(plan.beginsAt()),
                written(plan.closesAt()),
                plan.capacity(),
                plan.keepDays(),
                plan.forChildren(),
                plan.questions().stream()
                        .map(one -> new Row(one.label(), one.kind(), String.join("、", one.choices()), one.required()))
                        .toList());
    }

    public static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    public boolean isForChildren() {
        return Boolean.TRUE.equals(forChildren);
    }

    public List<Row> rows() {
        var rows = new ArrayList<>(questions == null ? List.<Row>of() : questions);
        while (rows.size() < ROWS) {
            rows.add(Row.EMPTY);
        }
        return rows;
    }

    SignUpPlan plan(ServiceId service) {
        var asked = new ArrayList<Question>();
        for (var row : rows()) {
            if (!or(row.label()).isBlank()) {
                var kind = row.kind() == null ? QuestionKind.TEXT : row.kind();
                asked.add(Question.of(asked.size() + 1, or(row.label()), kind, or(row.choices()), row.isRequired()));
            }
        }
        Refusal.when(asked.size() > ROWS, "sign-up.questions.too-many", ROWS);
        var closes = at(closesAt, "sign-up.closes-at.missing");
        Refusal.when(closes == null, "sign-up.closes-at.missing");
        return new SignUpPlan(
                service,
                at(beginsAt, "sign-up.begins-at.wrong"),
                Objects.requireNonNull(closes),
                capacity,
                keepDays == null ? USUAL_KEEP : keepDays,
                isForChildren(),
                asked);
    }

    private static @Nullable Instant at(@Nullable String typed, String refusal) {
        if (or(typed).isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(or(typed).strip().replace(' ', 'T'))
                    .atZone(Times.ZONE)
                    .toInstant();
        } catch (DateTimeException e) {
            throw new Refusal(refusal);
        }
    }

    private static String written(Instant at) {
        return Times.minute(at).replace(' ', 'T');
    }
}
