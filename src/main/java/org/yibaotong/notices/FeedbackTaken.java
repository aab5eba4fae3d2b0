package org.yibaotong.notices;

import java.time.Instant;
import java.util.UUID;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** Somebody takes care of what burdens people (受理减负反馈). */
public record FeedbackTaken(UUID feedback, long number, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "feedback.take", "feedback", feedback.toString(), "第" + number + "号", at);
    }
}
