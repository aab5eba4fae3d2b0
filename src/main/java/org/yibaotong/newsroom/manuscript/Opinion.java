package org.yibaotong.newsroom.manuscript;

import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/** What somebody wrote down with a decision (意见); may be empty where nothing needs saying. */
public record Opinion(String text) {

    private static final int MOST = 1_000;

    public Opinion {
        text = PlainText.lines(text);
        Refusal.when(PlainText.length(text) > MOST, "story.opinion.too-long", MOST);
    }

    /** Written, and long enough to say something. */
    public Opinion required(int least, String code) {
        Refusal.when(PlainText.length(text) < least, code, least);
        return this;
    }
}
