package org.yibaotong.register.sheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.figure.Figure;
import org.yibaotong.register.figure.Measure;
import org.yibaotong.register.figure.Span;
import org.yibaotong.shared.Refusal;

/** One number typed in by hand. */
public record FigureForm(
        @Nullable Measure measure,
        @Nullable Span span,
        @Nullable LocalDate day,
        @Nullable String value,
        @Nullable String source) {

    Figure figure(AccountId account) {
        var digits = AccountForm.or(value).replaceAll("[,，\\s]", "");
        Refusal.when(digits.isEmpty() || measure == null, "figure.value.missing");
        Refusal.unless(digits.matches("\\d{1,12}"), "figure.value.impossible");
        if (day == null) {
            throw new Refusal("figure.day.missing");
        }
        return new Figure(
                account,
                java.util.Objects.requireNonNull(measure),
                span == null || measure.isStock() ? Span.DAY : span,
                day,
                Long.parseLong(digits),
                AccountForm.or(source));
    }
}
