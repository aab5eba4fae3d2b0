package org.yibaotong.register.figure;

import java.time.LocalDate;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * One number of one account (数字).
 *
 * @param day the day, or the first of the month
 * @param source where it comes from, in words: 平台后台, a file's name
 */
public record Figure(AccountId account, Measure measure, Span span, LocalDate day, long value, String source) {

    private static final long MOST = 100_000_000_000L;
    private static final int SOURCE_LONGEST = 80;

    public Figure {
        source = PlainText.line(source);
        day = span == Span.MONTH ? day.withDayOfMonth(1) : day;
        Refusal.when(value < 0 || value > MOST, "figure.value.impossible");
        Refusal.when(source.isEmpty(), "figure.source.missing");
        Refusal.when(PlainText.length(source) > SOURCE_LONGEST, "figure.source.too-long", SOURCE_LONGEST);
    }

    public void refuseBeyond(LocalDate today) {
        Refusal.when(day.isAfter(today), "figure.day.not-yet");
    }
}
