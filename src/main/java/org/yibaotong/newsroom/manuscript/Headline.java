package org.yibaotong.newsroom.manuscript;

import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/** A headline (标题): one line of 2 to 60 characters. */
public record Headline(String text) {

    public static final int LEAST = 2;
    public static final int MOST = 60;

    public Headline {
        text = PlainText.line(text);
        var length = PlainText.length(text);
        Refusal.when(length < LEAST, "story.headline.too-short", LEAST);
        Refusal.when(length > MOST, "story.headline.too-long", MOST, length);
    }

    /** What a sender called it, made to fit: editors change it anyway. */
    public static Headline from(String title) {
        var line = PlainText.line(title);
        var length = PlainText.length(line);
        if (length < LEAST) {
            return new Headline("待拟标题");
        }
        return new Headline(length > MOST ? line.substring(0, line.offsetByCodePoints(0, MOST)) : line);
    }

    public boolean isTypedAs(String typed) {
        return PlainText.line(typed).equals(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
