package org.yibaotong.newsroom.pool;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.Refusal;

/**
 * What an editor answers with, as typed. It can be kept in a visit until the next page.
 *
 * @param seen the version of the submission that was on the page
 * @param until the day to hold it to, as {@code 2026-11-25}
 */
public record AnswerForm(
        @Nullable Integer seen,
        @Nullable String reason,
        @Nullable String until,
        @Nullable String story) implements Serializable {

    static final AnswerForm EMPTY = new AnswerForm(null, "", "", "");
    static final String[] FIELDS = {"reason", "until", "story"};

    String words() {
        return reason == null ? "" : reason;
    }

    LocalDate day() {
        try {
            return LocalDate.parse(until == null ? "" : until);
        } catch (DateTimeParseException e) {
            throw new Refusal("answer.until.missing");
        }
    }

    StoryId into() {
        try {
            return StoryId.of(story == null ? "" : story);
        } catch (IllegalArgumentException e) {
            throw new Refusal("answer.story.missing");
        }
    }
}
