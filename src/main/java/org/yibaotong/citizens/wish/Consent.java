package org.yibaotong.citizens.wish;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That the guardian agrees (监护人同意).
 *
 * @param words who it was to the child and how it was made sure of, without a name
 */
public record Consent(String words, @Nullable LocalDate on) {

    public boolean isGiven() {
        return !words.isEmpty() && on != null;
    }
}
