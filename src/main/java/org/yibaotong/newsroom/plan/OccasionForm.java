package org.yibaotong.newsroom.plan;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Times;

/**
 * What is typed to plan an occasion.
 *
 * @param begins as {@code 2026-11-25T09:30}
 * @param submission the lead it is planned for, or empty
 */
public record OccasionForm(
        @Nullable String title,
        @Nullable String place,
        @Nullable String begins,
        @Nullable String note,
        @Nullable String submission) {

    static final String[] FIELDS = {"title", "place", "begins", "note"};

    Instant beginsAt() {
        try {
            return LocalDateTime.parse(or(begins)).atZone(Times.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            throw new Refusal("occasion.begins.missing");
        }
    }

    @Nullable SubmissionId lead() {
        try {
            var id = or(submission);
            return id.isEmpty() ? null : SubmissionId.of(id);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static String or(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
