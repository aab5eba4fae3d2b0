package org.yibaotong.publishing.delivery;

import org.springframework.data.repository.ListCrudRepository;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Reach;

/** All publications there are. */
public interface PublicationTable extends ListCrudRepository<Publication, StoryId> {

    default Publication get(StoryId story) {
        return findById(story).orElseThrow(() -> new NotFound("publication", story));
    }

    /** Another unit's publication is as good as none. */
    default Publication getVisibleTo(StoryId story, Reach reach) {
        return findById(story)
                .filter(publication -> reach.covers(publication.unit()))
                .orElseThrow(() -> new NotFound("publication", story));
    }
}
