package org.yibaotong.notices.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One piece of feedback as programs get it, with the answer once it is there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeedbackJson(
        UUID id,
        long number,
        boolean anonymous,
        String burden,
        String task,
        Instant givenAt,
        @Nullable Instant takenAt,
        String answer,
        @Nullable Instant answeredAt) {

    static FeedbackJson of(Feedback feedback) {
        return new FeedbackJson(
                feedback.id(),
                feedback.number(),
                feedback.isAnonymous(),
                feedback.burden(),
                feedback.task(),
                feedback.givenAt(),
                feedback.takenAt(),
                feedback.answer(),
                feedback.answeredAt());
    }
}
