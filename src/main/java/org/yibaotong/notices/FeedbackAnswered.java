package org.yibaotong.notices;

import java.time.Instant;
import java.util.UUID;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** What burdens people was answered (答复减负反馈). */
public record FeedbackAnswered(UUID feedback, long number, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "feedback.answer", "feedback", feedback.toString(), "第" + number + "号", at);
    }
}
