package org.yibaotong.portal.subscribe;

import org.jspecify.annotations.Nullable;

/** What is typed in to subscribe. */
public record SubscribeForm(
        @Nullable String contact,
        @Nullable String pace,
        @Nullable String topic) {

    static final SubscribeForm EMPTY = new SubscribeForm("", "DAILY", "");

    public static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
