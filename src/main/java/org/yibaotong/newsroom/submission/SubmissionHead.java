package org.yibaotong.newsroom.submission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/** A submission without its body, its photos and whom to ask: all that a list of them needs. */
record SubmissionHead(
        SubmissionId id,
        SubmissionKind kind,
        SubmissionStatus status,
        String title,
        String summary,
        String place,
        String happened,
        PersonId author,
        UnitId unit,
        Instant receivedAt,
        @Nullable Answer answer) {

    static SubmissionHead of(Submission submission) {
        var content = submission.content();
        return new SubmissionHead(
                submission.id(),
                content.kind(),
                submission.status(),
                content.title(),
                content.summary(),
                content.place(),
                content.happened(),
                submission.author(),
                submission.unit(),
                submission.receivedAt(),
                submission.answer());
    }
}
