package org.yibaotong.newsroom.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A submission as programs get it.
 *
 * @param html the body; left out in lists
 * @param contact whom to ask; only for the sender and for editors
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubmissionJson(
        String id,
        SubmissionKind kind,
        SubmissionStatus status,
        String title,
        String summary,
        @Nullable String html,
        String place,
        String happened,
        @Nullable String contact,
        @Nullable List<SubmissionPicture> pictures,
        String author,
        String unit,
        Instant receivedAt,
        @Nullable AnswerJson answer) {

    /** What was answered. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnswerJson(
            Instant at,
            @Nullable String reason,
            @Nullable LocalDate heldUntil,
            @Nullable String story,
            @Nullable String url,
            @Nullable Long reads) {}
}
