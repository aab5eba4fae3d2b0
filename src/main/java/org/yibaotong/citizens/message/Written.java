package org.yibaotong.citizens.message;

import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/** What somebody writes. */
public record Written(MessageKind kind, String title, String words, String place, boolean mayBePublic) {

    private static final int TITLE_LONGEST = 40;
    private static final int WORDS_LONGEST = 2_000;
    private static final int PLACE_LONGEST = 60;

    public Written {
        title = PlainText.line(title);
        words = PlainText.lines(words);
        place = PlainText.line(place);
        Refusal.when(title.isEmpty(), "message.title.missing");
        Refusal.when(PlainText.length(title) > TITLE_LONGEST, "message.title.too-long", TITLE_LONGEST);
        Refusal.when(words.isEmpty(), "message.words.missing");
        Refusal.when(PlainText.length(words) > WORDS_LONGEST, "message.words.too-long", WORDS_LONGEST);
        Refusal.when(PlainText.length(place) > PLACE_LONGEST, "message.place.too-long", PLACE_LONGEST);
    }
}
