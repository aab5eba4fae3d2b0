package org.yibaotong.newsroom.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.Manuscript;
import org.yibaotong.shared.PersonId;

/**
 * One saved version of a story (版本), numbered from 1 and never changed.
 *
 * @param basedOn the edition the writer had before them; 0 for the first
 * @param cycle the review cycle it was saved in
 * @param round the review in whose turn the reviewer saved it, or null when it was written at the editing desk
 * @param sha256 of the manuscript when it was saved
 */
public record Edition(
        StoryId story,
        int number,
        Manuscript text,
        PersonId savedBy,
        Instant savedAt,
        int basedOn,
        int cycle,
        @Nullable Round round,
        String sha256) {

    static Edition of(
            Story story, int number, Manuscript text, PersonId by, Instant at, int basedOn, @Nullable Round round) {
        return new Edition(
                story.id(), number, text, by, at, basedOn, story.road().cycle(), round, text.sha256());
    }

    /** Whether it still says what it said when it was saved. */
    public boolean isUntouched() {
        return text.sha256().equals(sha256);
    }
}
