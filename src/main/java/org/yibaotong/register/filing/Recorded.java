package org.yibaotong.register.filing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;
import org.yibaotong.web.Times;

/**
 * That a filing stands in the national system (备案), under a number since a day.
 *
 * @param number empty while it does not
 */
record Recorded(String number, @Nullable LocalDate filedOn) {

    static final Recorded NOT_YET = new Recorded("", null);

    private static final int LONGEST = 60;

    static Recorded of(String given, LocalDate on, Instant askedAt, Instant at) {
        var number = PlainText.line(given);
        Refusal.when(number.isEmpty(), "filing.number.missing");
        Refusal.when(PlainText.length(number) > LONGEST, "filing.number.too-long", LONGEST);
        Refusal.when(on.isAfter(Times.date(at)), "filing.filed-on.not-yet");
        Refusal.when(on.isBefore(Times.date(askedAt)), "filing.filed-on.too-early");
        return new Recorded(number, on);
    }
}
