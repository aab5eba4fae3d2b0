package org.yibaotong.citizens.messagedesk;

import org.jspecify.annotations.Nullable;
import org.yibaotong.citizens.message.PublicText;

/**
 * What a clerk types at one message; each act needs some of it.
 *
 * @param unit to whom it is referred, or whose it is said to be
 * @param reason why it is referred, bounced, or written anew
 * @param note why it takes longer, read by everybody
 */
public record MessageForm(
        @Nullable String unit,
        @Nullable String reason,
        @Nullable String note,
        @Nullable String answer,
        @Nullable String publicTitle,
        @Nullable String publicWords,
        @Nullable String publicPlace) {

    static final MessageForm EMPTY = new MessageForm("", "", "", "", "", "", "");

    static final String[] FIELDS = {"unit", "reason", "note", "answer", "publicTitle", "publicPlace"};

    /** With another answer than was typed. */
    MessageForm answering(String words) {
        return new MessageForm(unit, reason, note, words, publicTitle, publicWords, publicPlace);
    }

    PublicText publicText() {
        return new PublicText(or(publicTitle), or(publicWords), or(publicPlace));
    }

    public static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
