package org.yibaotong.newsroom;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** An editor did not take a submission, and said why (未采用). */
public record SubmissionDeclined(
        SubmissionId submission, String title, PersonId author, String reason, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        var detail = "《" + title + "》：" + reason;
        return new TrailEntry(by, "submission.decline", "submission", submission.toString(), detail, at);
    }
}
