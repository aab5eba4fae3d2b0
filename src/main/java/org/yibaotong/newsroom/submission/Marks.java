package org.yibaotong.newsroom.submission;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.Publications.PublicStory;
import org.yibaotong.web.Badge;
import org.yibaotong.web.Words;

/** The marks of submissions, whose last states are those of the story they became. */
@Component
public class Marks {

    private final Words words;

    Marks(Words words) {
        this.words = words;
    }

    public Badge of(SubmissionStatus status) {
        return new Badge(words.of(status), status.tone(), status.icon());
    }

    public Badge of(SubmissionStatus status, @Nullable PublicStory publication) {
        if (publication == null) {
            return of(status);
        }
        return publication.withdrawnAt() == null
                ? new Badge(words.of("submission.mark.published"), "is-good", "check")
                : new Badge(words.of("submission.mark.withdrawn"), "is-bad", "slash");
    }
}
