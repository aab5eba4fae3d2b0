package org.yibaotong.citizens.messagedesk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.citizens.publictext.PublicText;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;
import org.yibaotong.text.checker.Overruling;

/**
 * What a clerk types at one message; each act needs some of it.
 *
 * @param unit to whom it is referred, or whose it is said to be
 * @param reason why it is referred, bounced, or written anew
 * @param note why it takes longer, read by everybody
 * @param version which writing of the answer was read before something is decided about it
 * @param doubted what was taken for the name of a child, as it was shown
 * @param overruling why it is none
 */
public record MessageForm(
        @Nullable String unit,
        @Nullable String reason,
        @Nullable String note,
        @Nullable String answer,
        @Nullable String publicTitle,
        @Nullable String publicWords,
        @Nullable String publicPlace,
        @Nullable Integer version,
        @Nullable String doubted,
        @Nullable String overruling) {

    static final MessageForm EMPTY = new MessageForm("", "", "", "", "", "", "", null, "", "");

    private static final int LINE_LONGEST = 200;

    static final String[] FIELDS = {"unit", "reason", "note", "answer", "publicTitle", "publicPlace", "overruling"};

    /** With another answer than was typed. */
    MessageForm answering(String words) {
        return new MessageForm(
                unit, reason, note, words, publicTitle, publicWords, publicPlace, version, doubted, overruling);
    }

    /** Whoever names none has read none. */
    public int seen() {
        return version == null ? 0 : version;
    }

    /** Why it goes to somebody else, or is written anew. */
    String why() {
        return line(reason, "message.reason.missing", "message.reason.too-long");
    }

    String publicNote() {
        return line(note, "message.note.missing", "message.note.too-long");
    }

    private static String line(@Nullable String typed, String missing, String tooLong) {
        var line = PlainText.line(or(typed));
        Refusal.when(line.isEmpty(), missing);
        Refusal.when(PlainText.length(line) > LINE_LONGEST, tooLong, LINE_LONGEST);
        return line;
    }

    PublicText publicText() {
        return new PublicText(or(publicTitle), or(publicWords), or(publicPlace));
    }

    /** Whether something was typed that everybody is to read. */
    boolean isForAll() {
        return !or(publicTitle).isEmpty() || !or(publicWords).isEmpty();
    }

    /** What everybody would read. */
    List<String> shown() {
        return List.of(or(publicTitle), or(publicWords), or(publicPlace));
    }

    Overruling overruled() {
        return new Overruling(or(doubted), or(overruling));
    }

    public static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
