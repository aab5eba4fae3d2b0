package org.yibaotong.newsroom;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** An editor took a submission out of its story again (拆出). It waits for an answer as it did before. */
public record SubmissionTakenOut(
        SubmissionId submission, String title, PersonId author, StoryId story, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        var detail = "《" + title + "》从稿件 " + story + " 拆出";
        return new TrailEntry(by, "submission.take-out", "submission", submission.toString(), detail, at);
    }
}
