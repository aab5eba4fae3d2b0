package org.yibaotong.fetch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking at a link night after night (逐夜检查).
 *
 * @param failingOn the first of the days in a row on which it failed, or null where it works
 * @param fault why, or empty
 */
public record Nights(LocalDate checkedOn, @Nullable LocalDate failingOn, String fault) {

    /** Before anybody looked. */
    public static Nights before(LocalDate day) {
        return new Nights(day, null, "");
    }

    public boolean isFailing() {
        return failingOn != null;
    }

    /** One bad night is no proof. */
    public boolean isBroken() {
        return failingOn != null && failingOn.isBefore(checkedOn);
    }

    /** @param found what is wrong with it, or empty */
    public Nights next(String found, LocalDate day) {
        return new Nights(day, found.isEmpty() ? null : failingOn == null ? day : failingOn, found);
    }
}
