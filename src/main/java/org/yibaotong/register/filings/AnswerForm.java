package org.yibaotong.register.filings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;

/**
 * What is typed in answer to a filing.
 *
 * @param agreed whether it is agreed to, or sent back
 * @param words what to say to whoever asked
 * @param number the number it is put down under
 * @param filedOn the day it stands in the national system since, as {@code 2026-11-27}
 */
public record AnswerForm(
        @Nullable Boolean agreed,
        @Nullable String words,
        @Nullable String number,
        @Nullable String filedOn) {

    static final AnswerForm EMPTY = new AnswerForm(null, "", "", "");
    static final String[] FIELDS = {"agreed", "words", "number", "filedOn"};

    public AnswerForm {
        words = words == null ? "" : words.strip();
        number = number == null ? "" : number.strip();
        filedOn = filedOn == null ? "" : filedOn.strip();
    }

    boolean isAgreed() {
        Refusal.when(agreed == null, "filing.agreed.missing");
        return Boolean.TRUE.equals(agreed);
    }

    LocalDate checkedDay() {
        try {
            return LocalDate.parse(day());
        } catch (DateTimeParseException e) {
            throw new Refusal("filing.filed-on.missing");
        }
    }

    public String text() {
        return words == null ? "" : words;
    }

    public String day() {
        return filedOn == null ? "" : filedOn;
    }

    public String typedNumber() {
        return number == null ? "" : number;
    }
}
