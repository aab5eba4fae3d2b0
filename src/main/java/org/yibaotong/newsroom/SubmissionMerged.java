package org.yibaotong.newsroom;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** An editor added a submission to a story there already was (并稿). */
public record SubmissionMerged(
        SubmissionId submission, String title, PersonId author, StoryId story, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        var detail = "《" + title + "》并稿到稿件 " + story;
        return new TrailEntry(by, "submission.merge", "submission", submission.toString(), detail, at);
    }
}
