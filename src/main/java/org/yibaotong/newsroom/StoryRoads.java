package org.yibaotong.newsroom;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far stories have come since they were adopted: editing, reviews, sign-off (走过的路). */
public interface StoryRoads {

    /** The steps after adoption and before publication, those still ahead included. */
    List<Step> of(StoryId story);

    /** The headlines as they are now. */
    Map<StoryId, String> headlines(Collection<StoryId> stories);

    /**
     * @param at when it was done, or null when it is still ahead; the first of these is where the story is now
     * @param who did it, or null
     */
    record Step(String name, @Nullable Instant at, @Nullable String who) {}
}
