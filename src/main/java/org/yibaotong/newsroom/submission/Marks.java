package org.yibaotong.newsroom.submission;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.Publications.Publication;
import org.yibaotong.web.Words;

/** The marks of submissions, whose last states are those of the story they became. */
@Component
public class Marks {

    private final Words words;

    Marks(Words words) {
        this.words = words;
    }

    public Mark of(SubmissionStatus status) {
        return new Mark(words.of(status), status.tone(), status.icon());
    }

    public Mark of(SubmissionStatus status, @Nullable Publication publication) {
        if (publication == null) {
            return of(status);
        }
        return publication.withdrawnAt() == null
                ? new Mark(words.of("submission.mark.published"), "is-good", "check")
                : new Mark(words.of("submission.mark.withdrawn"), "is-bad", "slash");
    }
}
