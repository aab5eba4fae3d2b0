package org.yibaotong.portal.messages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.citizens.PublicMessages.Asked;

/**
 * What is typed to write a message.
 *
 * @param seen whether the writer was shown what others asked already
 */
public record MessageForm(
        @Nullable String kind,
        @Nullable String title,
        @Nullable String words,
        @Nullable String place,
        @Nullable Boolean mayBePublic,
        @Nullable Boolean seen) {

    static final MessageForm EMPTY = new MessageForm("", "", "", "", false, false);
    static final String[] FIELDS = {"kind", "title", "words", "place"};
    public static final List<String> KINDS = List.of("REQUEST", "QUESTION", "COMPLAINT", "ADVICE", "BURDEN");

    /** 我为政府网站找错: one kind more to whoever writes, and with its own form, because it must name a page. */
    public static final String MISTAKE = "MISTAKE";

    public static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    public boolean isAgreed() {
        return Boolean.TRUE.equals(mayBePublic);
    }

    boolean isMistake() {
        return MISTAKE.equals(kind);
    }

    public boolean isSeen() {
        return Boolean.TRUE.equals(seen);
    }

    Asked asked() {
        return new Asked(or(kind), or(title), or(words), or(place), isAgreed());
    }
}
