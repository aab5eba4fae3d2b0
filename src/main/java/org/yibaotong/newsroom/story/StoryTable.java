package org.yibaotong.newsroom.story;

import org.yibaotong.newsroom.StoryId;

/** The page of a story a card stands on, and where one comes back to from it. */
public enum StoryTable {
    SHEET(""),
    REVIEW("/review"),
    SIGN_OFF("/sign-off");

    private final String page;

    StoryTable(String page) {
        this.page = page;
    }

    public String url(StoryId story) {
        return "/desk/stories/" + story + page;
    }
}
