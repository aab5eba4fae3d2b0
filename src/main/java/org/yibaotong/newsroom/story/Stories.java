package org.yibaotong.newsroom.story;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.repository.ListCrudRepository;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;

/** All stories there are. */
public interface Stories extends ListCrudRepository<Story, StoryId> {

    /** The code of having been overtaken. */
    String OVERTAKEN = "story.overtaken.by-another";

    default Story get(StoryId id) {
        return findById(id).orElseThrow(() -> new NotFound("story", id));
    }

    /** Another unit's story is as good as none. */
    default Story getVisibleTo(StoryId id, Reach reach) {
        return findById(id).filter(story -> reach.covers(story.unit())).orElseThrow(() -> new NotFound("story", id));
    }

    /** Of two people who act on a story at once one is refused like by any other rule, so that what they typed comes back to them. */
    default void keep(Story story) {
        try {
            save(story);
        } catch (OptimisticLockingFailureException late) {
            throw new Refusal(OVERTAKEN);
        }
    }
}
