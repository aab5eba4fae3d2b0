package org.yibaotong.closure.notice;

import org.jspecify.annotations.Nullable;

/** What of a notice is typed. */
public record NoticeForm(
        @Nullable String basis,
        @Nullable String telephone,
        @Nullable String remains) {

    static final String[] FIELDS = {"basis", "telephone", "remains"};

    static NoticeForm of(NoticeWords words) {
        return new NoticeForm(words.basis(), words.telephone(), words.remains());
    }

    NoticeWords words() {
        return new NoticeWords(or(basis), or(telephone), or(remains));
    }

    public static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
