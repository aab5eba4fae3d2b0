package org.yibaotong.newsroom;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** Somebody said that two submissions tell the same event (是同一件事), or that they do not. */
public record SubmissionsJudged(SubmissionId submission, SubmissionId other, boolean same, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        var act = same ? "submission.pair" : "submission.part";
        return new TrailEntry(by, act, "submission", submission.toString(), "和报送 " + other, at);
    }
}
