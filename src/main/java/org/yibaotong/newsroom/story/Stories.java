package org.yibaotong.newsroom.story;

import org.springframework.data.repository.ListCrudRepository;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Reach;

/** All stories there are. */
public interface Stories extends ListCrudRepository<Story, StoryId> {

    default Story get(StoryId id) {
        return findById(id).orElseThrow(() -> new NotFound("story", id));
    }

    /** Another unit's story is as good as none. */
    default Story getVisibleTo(StoryId id, Reach reach) {
        return findById(id).filter(story -> reach.covers(story.unit())).orElseThrow(() -> new NotFound("story", id));
    }
}
