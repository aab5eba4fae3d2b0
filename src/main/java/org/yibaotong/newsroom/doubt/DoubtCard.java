package org.yibaotong.newsroom.doubt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.adviser.AdviceRequest;
import org.yibaotong.newsroom.story.StoryTable;

/**
 * The card 疑点 as it is printed.
 *
 * @param mayClear whether this person may answer for words in this story
 * @param advising whom else one may ask, or null
 */
public record DoubtCard(
        StoryId story,
        StoryTable table,
        List<StoryDoubt> doubts,
        boolean mayClear,
        @Nullable Advising advising) {

    /**
     * The service outside, where one is named.
     *
     * @param state what became of asking it about this edition, or null when nobody asked
     */
    public record Advising(String name, AdviceRequest.@Nullable State state) {}

    public String url() {
        return "/desk/stories/" + story + "/doubts";
    }
}
