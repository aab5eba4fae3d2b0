package org.yibaotong.newsroom.head;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.web.Badge;
import org.yibaotong.web.Station;

/**
 * The top of every page about one story (稿签): what it is called, where it stands, how it got there.
 *
 * @param saved who saved the present edition and when
 * @param others who else has been typing lately
 * @param correction the public note of the correction under way
 * @param publicUrl where the public reads it now
 */
public record StoryHead(
        String id,
        String url,
        String number,
        String headline,
        int edition,
        String saved,
        Badge mark,
        @Nullable String heldUntil,
        @Nullable String correction,
        boolean live,
        @Nullable String publicUrl,
        List<String> others,
        List<Station> stations,
        Counts counts) {

    /**
     * What stands on the tabs.
     *
     * @param comments those that wait
     * @param bundles those that were not taken apart
     */
    public record Counts(int sources, int proofs, int editions, int comments, int bundles) {}
}
