package org.yibaotong.citizens.owndata;

import org.jspecify.annotations.Nullable;

/**
 * What a clerk writes down of a request made at the counter (窗口) or by telephone.
 *
 * @param about the telephone, mailbox or query code it is about
 * @param asker who asks
 * @param verified how it was made sure that they may
 * @param words what exactly
 */
public record CounterForm(
        @Nullable RequestKind kind,
        @Nullable String about,
        @Nullable String asker,
        @Nullable String verified,
        @Nullable String words) {

    static final CounterForm EMPTY = new CounterForm(null, "", "", "", "");

    public static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
