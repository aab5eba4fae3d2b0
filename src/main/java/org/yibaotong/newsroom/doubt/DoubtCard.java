package org.yibaotong.newsroom.doubt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.adviser.AdviceRequest;

/**
 * The card 疑点 as it is printed.
 *
 * @param mayClear whether this person may answer for words in this story
 * @param advising whom else one may ask, or null
 */
public record DoubtCard(
        StoryId story,
        Table table,
        List<StoryDoubt> doubts,
        boolean mayClear,
        @Nullable Advising advising) {

    /**
     * The service outside, where one is named.
     *
     * @param state what became of asking it about this edition, or null when nobody asked
     */
    public record Advising(String name, AdviceRequest.@Nullable State state) {}

    /** Where the card stands, and where one comes back to. */
    public enum Table {
        SHEET(""),
        REVIEW("/review"),
        SIGN_OFF("/sign-off");

        private final String page;

        Table(String page) {
            this.page = page;
        }

        String url(StoryId story) {
            return "/desk/stories/" + story + page;
        }
    }

    public String url() {
        return "/desk/stories/" + story + "/doubts";
    }
}
