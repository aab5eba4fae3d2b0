package org.yibaotong.newsroom;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A unit reported something (报送). */
public record SubmissionReceived(SubmissionId submission, String title, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "submission.receive", "submission", submission.toString(), "《" + title + "》", at);
    }
}
