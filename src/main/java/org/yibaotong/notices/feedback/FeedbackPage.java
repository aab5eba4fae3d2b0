package org.yibaotong.notices.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yibaotong.web.Times;

/**
 * The receipt of one piece of feedback, with the answer once it is there.
 *
 * @param mayAnswer whether the reader is who answers it
 */
public record FeedbackPage(
        String id,
        long number,
        String from,
        boolean anonymous,
        String burden,
        String task,
        String givenAt,
        String takenAt,
        String answer,
        String answeredAt,
        boolean mayAnswer,
        FeedbackForm typed) {

    static FeedbackPage of(Feedback feedback, String from, boolean mayAnswer, FeedbackForm typed) {
        return new FeedbackPage(
                feedback.id().toString(),
                feedback.number(),
                from,
                feedback.isAnonymous(),
                feedback.burden(),
                feedback.task(),
                Times.minute(feedback.givenAt()),
                minute(feedback.takenAt()),
                feedback.answer(),
                minute(feedback.answeredAt()),
                mayAnswer,
                typed);
    }

    private static String minute(@Nullable Instant at) {
        return at == null ? "" : Times.minute(at);
    }
}
