package org.yibaotong.newsroom.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.story.Round;
import org.yibaotong.shared.Refusal;

/** A decision as it is typed. */
public record ReviewForm(
        @Nullable Round round,
        @Nullable ReviewResult verdict,
        @Nullable String opinion,
        int edition,
        @Nullable String until) {

    static final ReviewForm EMPTY = new ReviewForm(null, null, null, 0, null);

    Decision decision() {
        if (round == null || verdict == null) {
            throw new Refusal("story.verdict.missing");
        }
        return new Decision(round, verdict, new Opinion(opinion == null ? "" : opinion), edition, day());
    }

    private @Nullable LocalDate day() {
        if (until == null || until.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(until.strip());
        } catch (DateTimeParseException e) {
            throw new Refusal("story.until.no-date");
        }
    }
}
