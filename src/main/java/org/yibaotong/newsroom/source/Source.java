package org.yibaotong.newsroom.source;

import java.time.Instant;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/**
 * A submission a story is made of (来源). The submission stays what it was; the credit line is derived from these.
 *
 * @param credit the sender as readers see them, such as 望江街道 周晓岚
 */
public record Source(
        SubmissionId submission,
        PersonId author,
        UnitId unit,
        String title,
        String credit,
        Instant sentAt,
        PersonId addedBy,
        Instant addedAt) {

    public static Source of(AdoptedSubmission submission, PersonId by, Instant at) {
        return new Source(
                submission.id(),
                submission.author(),
                submission.unit(),
                submission.title(),
                submission.credit(),
                submission.sentAt(),
                by,
                at);
    }
}
