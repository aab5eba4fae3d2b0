package org.yibaotong.notices.feedback;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;

/**
 * Something that burdens somebody (减负反馈), told by name or without one.
 *
 * @param number by which it is spoken of; given by the database
 */
@Table(schema = "notices", name = "feedback")
record Feedback(
        @Id UUID id,
        @ReadOnlyProperty long number,
        @Nullable PersonId personId,
        @Nullable UnitId unitId,
        String burden,
        String task,
        Instant givenAt,
        @Nullable Instant takenAt,
        String answer,
        @Nullable Instant answeredAt,
        @Version @Nullable Integer version) {

    private static final int LONGEST = 2_000;

    /** Without a name there is no unit either: in a small one it would be as good as the name. */
    static Feedback give(String burden, String task, @Nullable PersonId person, @Nullable UnitId unit, Instant at) {
        Refusal.when(burden.isEmpty(), "feedback.burden.missing");
        Refusal.when(burden.length() > LONGEST, "feedback.burden.too-long", LONGEST);
        Refusal.when(task.length() > 200, "feedback.task.too-long", 200);
        return new Feedback(NewId.next(), 0, person, unit, burden, task, at, null, "", null, null);
    }

    Feedback take(Instant at) {
        Refusal.when(takenAt != null, "feedback.take.already");
        return new Feedback(id, number, personId, unitId, burden, task, givenAt, at, "", null, version);
    }

    Feedback answer(String words, Instant at) {
        Refusal.when(answeredAt != null, "feedback.answer.already");
        Refusal.when(words.isEmpty(), "feedback.answer.missing");
        Refusal.when(words.length() > LONGEST, "feedback.answer.too-long", LONGEST);
        var taken = takenAt == null ? at : takenAt;
        return new Feedback(id, number, personId, unitId, burden, task, givenAt, taken, words, at, version);
    }

    boolean isAnonymous() {
        return personId == null;
    }
}
