package org.yibaotong.inspection.finding;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * What is typed about mending a finding.
 *
 * @param words what is asked for, what was done, or what was seen
 * @param due the day, as {@code 2026-12-11}
 * @param mended what looking again showed
 * @param recheck whether it is about looking again
 */
public record RectificationForm(
        @Nullable String words,
        @Nullable String due,
        @Nullable Boolean mended,
        @Nullable Boolean recheck) {

    private static final int LONGEST = 500;

    static final RectificationForm EMPTY = new RectificationForm("", "", null, null);
    static final String[] FIELDS = {"words", "due", "mended"};

    public RectificationForm {
        words = words == null ? "" : PlainText.lines(words).strip();
        due = due == null ? "" : due.strip();
    }

    public String text() {
        return words == null ? "" : words;
    }

    public String day() {
        return due == null ? "" : due;
    }

    String checked() {
        Refusal.when(text().isEmpty(), "finding.words.missing");
        Refusal.when(PlainText.length(text()) > LONGEST, "finding.reason.too-long", LONGEST);
        return text();
    }

    LocalDate checkedDue() {
        try {
            return LocalDate.parse(day());
        } catch (DateTimeParseException e) {
            throw new Refusal("finding.due.missing");
        }
    }

    boolean isMended() {
        Refusal.when(mended == null, "finding.mended.missing");
        return Boolean.TRUE.equals(mended);
    }
}
