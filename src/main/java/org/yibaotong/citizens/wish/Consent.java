package org.yibaotong.citizens.wish;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That the guardian agrees (监护人同意).
 *
 * @param words where the paper lies or what was looked at, without a name
 * @param rules the version of the rules of children's data it was given under, or empty
 */
public record Consent(
        @Nullable Guardianship guardianship,
        @Nullable Verification verification,
        String words,
        @Nullable LocalDate on,
        String rules) {

    static final Consent NONE = new Consent(null, null, "", null, "");

    public boolean isGiven() {
        return isNoted() && guardianship != null && verification != null && !rules.isEmpty();
    }

    /** A line and a day, as was enough once: it stays as it is. */
    public boolean isNoted() {
        return !words.isEmpty() && on != null;
    }
}
