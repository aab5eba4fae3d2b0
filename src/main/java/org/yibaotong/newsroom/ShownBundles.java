package org.yibaotong.newsroom;

import java.util.List;
import java.util.Optional;

/** The bundles of stories (组稿) whose words were let out, for those who publish. Which of the stories are public is not said here. */
public interface ShownBundles {

    Optional<ShownBundle> find(long number);

    /** Those it stands in, the earliest first. */
    List<ShownBundle> with(StoryId story);

    /** Those with a smaller number, the newest first. */
    List<ShownBundle> before(long number, int most);

    /** Those with a larger number, the oldest first. */
    List<ShownBundle> after(long number, int most);

    /** @param stories in the order in which they are read, published or not */
    record ShownBundle(long number, String title, String introduction, List<StoryId> stories) {}
}
