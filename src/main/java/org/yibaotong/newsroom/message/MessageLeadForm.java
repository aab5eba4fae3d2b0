package org.yibaotong.newsroom.message;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yibaotong.citizens.TellableMessages.Tellable;

/** What a clerk tells the newsroom of a message, as typed. */
public record MessageLeadForm(
        @Nullable String title,
        @Nullable String text,
        @Nullable String place) {

    static final String[] FIELDS = {"title", "text", "place"};

    static MessageLeadForm begin(Tellable told) {
        return new MessageLeadForm(told.title(), told.words(), told.place());
    }

    Tellable told() {
        return new Tellable(or(title), or(text), or(place));
    }

    public static String or(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
