package org.yibaotong.newsroom.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/**
 * A submission a story is made of, or was (来源). The submission stays what it was; the credit line is derived from these.
 *
 * @param credit the sender as readers see them, such as 望江街道 周晓岚
 * @param takenOut when it was taken out of the story again (拆出), or null
 */
public record Source(
        SubmissionId submission,
        PersonId author,
        UnitId unit,
        String title,
        String credit,
        Instant sentAt,
        PersonId addedBy,
        Instant addedAt,
        @Nullable End takenOut) {

    /** Who took it out, and when. */
    public record End(PersonId by, Instant at) {}

    public static Source of(AdoptedSubmission submission, PersonId by, Instant at) {
        return new Source(
                submission.id(),
                submission.author(),
                submission.unit(),
                submission.title(),
                submission.credit(),
                submission.sentAt(),
                by,
                at,
                null);
    }

    /** Whether an edition signed at that time names its sender: who was added later is named in the next, who was taken out no more. */
    public boolean isNamedAt(Instant signed) {
        return !addedAt.isAfter(signed) && (takenOut == null || takenOut.at().isAfter(signed));
    }
}
