package org.yibaotong.newsroom.doubt;

import java.util.List;
import org.yibaotong.newsroom.StoryId;

/**
 * The card 疑点 as it is printed.
 *
 * @param mayClear whether this person may answer for grave words
 */
public record DoubtCard(StoryId story, Table table, List<StoryDoubt> doubts, boolean mayClear) {

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
