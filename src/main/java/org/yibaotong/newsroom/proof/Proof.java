package org.yibaotong.newsroom.proof;

import java.time.Instant;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;

/** One reading as it was recorded (校对记录): which edition, what was found. */
public record Proof(StoryId story, Reading reading, int edition, int errors, Opinion note, PersonId by, Instant at) {

    private static final int ERRORS_MOST = 999;

    public Proof {
        Refusal.unless(errors >= 0 && errors <= ERRORS_MOST, "story.errors.out-of-range", ERRORS_MOST);
    }
}
