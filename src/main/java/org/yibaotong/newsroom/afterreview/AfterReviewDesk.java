package org.yibaotong.newsroom.afterreview;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.story.Authors;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;

/** Where emergency passes are looked at again. */
@Service
@Transactional
public class AfterReviewDesk {

    static final Role[] REVIEWERS = {Role.FIRST_REVIEWER, Role.SECOND_REVIEWER, Role.FINAL_REVIEWER};

    private final AfterReviews afterReviews;
    private final Stories stories;
    private final Authors authors;
    private final Clock clock;

    AfterReviewDesk(AfterReviews afterReviews, Stories stories, Authors authors, Clock clock) {
        this.afterReviews = afterReviews;
        this.stories = stories;
        this.authors = authors;
        this.clock = clock;
    }

    public void open(Story story, String reason, PersonId by, Instant at) {
        afterReviews.save(AfterReview.open(story.id(), story.edition(), reason, by, at));
    }

    void close(UUID id, Opinion opinion, Actor actor) {
        var afterReview = afterReviews.get(id);
        stories.getVisibleTo(afterReview.story(), actor.reach(REVIEWERS));
        afterReview.close(opinion, actor.person(), authors.of(afterReview.story()), clock.instant());
        afterReviews.save(afterReview);
    }
}
