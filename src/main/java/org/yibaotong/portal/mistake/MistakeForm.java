package org.yibaotong.portal.mistake;

import org.jspecify.annotations.Nullable;
import org.yibaotong.inspection.MistakeKind;
import org.yibaotong.inspection.PublicMistakes.Pointed;
import org.yibaotong.register.AccountId;

/**
 * What somebody types who points out a mistake.
 *
 * @param code made with the form, so that sending it twice makes one
 */
public record MistakeForm(
        @Nullable String code,
        @Nullable AccountId account,
        @Nullable MistakeKind kind,
        @Nullable String page,
        @Nullable String words,
        @Nullable String contact) {

    static final String[] FIELDS = {"kind", "page", "words", "contact"};

    public MistakeForm {
        code = code == null ? "" : code.strip();
        page = page == null ? "" : page.strip();
        words = words == null ? "" : words;
        contact = contact == null ? "" : contact;
    }

    MistakeForm withCode(String fresh) {
        return new MistakeForm(fresh, account, kind, page, words, contact);
    }

    String query() {
        return code == null ? "" : code;
    }

    Pointed pointed() {
        return new Pointed(query(), account, kind, text(page), text(words), text(contact));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
