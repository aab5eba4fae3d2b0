package org.yibaotong.closure.watch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * One look at what was given up (看一次).
 *
 * @param isAlarming whether somebody is there who should not be
 * @param by who looked, or null for the program
 * @param settled what came of an alarm, empty while nothing did
 */
public record Look(
        long number,
        LocalDate on,
        LookedAt what,
        boolean isAlarming,
        String words,
        @Nullable PersonId by,
        String settled) {

    private static final int LONGEST = 200;

    public Look {
        words = PlainText.line(words);
        settled = PlainText.line(settled);
        Refusal.when(words.isEmpty(), "closure.look.without-words");
        Refusal.when(
                PlainText.length(words) > LONGEST || PlainText.length(settled) > LONGEST,
                "closure.look.too-long",
                LONGEST);
    }

    public static Look by(@Nullable PersonId by, LookedAt what, boolean isAlarming, String words, LocalDate on) {
        return new Look(0, on, what, isAlarming, words, by, "");
    }

    public boolean isOpen() {
        return isAlarming && settled.isEmpty();
    }

    /** Somebody found out who it is, and did something about it. */
    Look settle(String outcome) {
        Refusal.unless(isOpen(), "closure.look.settled-already");
        Refusal.when(outcome.isBlank(), "closure.look.without-outcome");
        return new Look(number, on, what, true, words, by, outcome);
    }
}
