package org.yibaotong.newsroom.manuscript;

import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/** What the public is told of a correction or a withdrawal (公开说明): a sentence, neither a word nor an essay. */
public record PublicNote(String text) {

    private static final int LEAST = 4;
    private static final int MOST = 200;

    public PublicNote {
        text = PlainText.line(text);
        var length = PlainText.length(text);
        Refusal.when(length < LEAST, "story.note.too-short", LEAST);
        Refusal.when(length > MOST, "story.note.too-long", MOST);
    }
}
