package org.yibaotong.newsroom.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/**
 * The road (路) a story is on, from the editing desk through the reviews to a signature. A revision and a correction of what is live
 * are each a road of their own.
 *
 * @param cycle how often the reviews have begun: each time the text goes back to the editor they begin anew
 * @param from the last edition before this road: 0, or the last there was when the revision began
 * @param correction what the public will be told at its end, if it is a correction
 * @param sentAt when the editor last sent it to review, or null while it is edited
 */
public record Road(
        int cycle,
        @Column("road_from") int from,
        @Nullable String correction,
        @Nullable Instant sentAt) {

    static final Road FIRST = new Road(1, 0, null, null);

    public boolean isCorrection() {
        return correction != null;
    }

    /** For the public; empty when nothing was wrong. */
    public String note() {
        return correction == null ? "" : correction;
    }

    /** The express road of a correction has the final review only. */
    Stage firstReview() {
        return isCorrection() ? Stage.IN_FINAL_REVIEW : Stage.IN_FIRST_REVIEW;
    }

    Road sent(Instant at) {
        return new Road(cycle, from, correction, at);
    }

    /** Back to the editor. All reviews start anew, because the text will be another one. */
    Road again() {
        return new Road(cycle + 1, from, correction, null);
    }

    Road revising(int lastEdition) {
        return new Road(cycle + 1, lastEdition, null, null);
    }

    Road correcting(int lastEdition, String note) {
        return new Road(cycle + 1, lastEdition, note, null);
    }

    /** Nothing is left to do; what was read and reviewed on any road counts as it stands. */
    Road ended() {
        return new Road(cycle, 0, null, sentAt);
    }
}
