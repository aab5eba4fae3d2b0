package org.yibaotong.newsroom.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yibaotong.newsroom.story.Round;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;

/**
 * One person about to take one review (审稿的一轮): everything the policies ask about.
 *
 * @param seen the edition they have read
 * @param authors who wrote the story
 * @param others who took another round in this cycle
 */
record Turn(Story story, Round round, int seen, Actor reviewer, Set<PersonId> authors, Set<PersonId> others) {

    static Turn of(Story story, Round round, int seen, Actor reviewer, Set<PersonId> authors, List<Review> reviews) {
        var others = reviews.stream()
                .filter(review -> review.cycle() == story.road().cycle() && review.round() != round)
                .map(Review::by)
                .collect(Collectors.toUnmodifiableSet());
        return new Turn(story, round, seen, reviewer, authors, others);
    }
}
