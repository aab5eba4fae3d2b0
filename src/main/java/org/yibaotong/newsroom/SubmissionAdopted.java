package org.yibaotong.newsroom;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** An editor took a submission and began a story with it (采用). It is not yet approved, and not yet public. */
public record SubmissionAdopted(
        SubmissionId submission, String title, PersonId author, StoryId story, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "submission.adopt", "submission", submission.toString(), "《" + title + "》", at);
    }
}
