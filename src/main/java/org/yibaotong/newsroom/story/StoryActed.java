package org.yibaotong.newsroom.story;

import java.time.Instant;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/**
 * Something was decided about a story. Only the trail listens.
 *
 * @param what in the trail's word, such as {@code story.send}
 */
public record StoryActed(StoryId story, String what, String detail, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, what, "story", story.toString(), detail, at);
    }
}
