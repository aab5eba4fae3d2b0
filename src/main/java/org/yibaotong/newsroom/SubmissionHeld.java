package org.yibaotong.newsroom;

import java.time.Instant;
import java.time.LocalDate;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** An editor keeps a submission for a later day (暂存). On that day it waits for an answer again. */
public record SubmissionHeld(
        SubmissionId submission, String title, PersonId author, LocalDate until, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        var detail = "《" + title + "》暂存到 " + until;
        return new TrailEntry(by, "submission.hold", "submission", submission.toString(), detail, at);
    }
}
