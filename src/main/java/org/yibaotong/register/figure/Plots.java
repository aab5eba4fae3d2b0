package org.yibaotong.register.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibaotong.register.AccountId;
import org.yibaotong.web.Words;

/** Draws the figures of one account; of what is not known there is no drawing. */
@Component
public class Plots {

    private static final int YEARS = 3;

    private final Figures figures;
    private final Words words;

    Plots(Figures figures, Words words) {
        this.figures = figures;
        this.words = words;
    }

    public List<Plot> of(AccountId account, LocalDate today) {
        return Stream.of(Measure.values())
                .map(measure -> Stream.of(Span.values())
                        .map(span -> figures.of(account, measure, span, from(span, today)))
                        .filter(found -> !found.isEmpty())
                        .max(java.util.Comparator.comparingInt(List::size))
                        .map(found ->
                                Plot.of(found, title(measure, found.getLast().span()), words.of(measure.definition()))))
                .flatMap(java.util.Optional::stream)
                .toList();
    }

    private static LocalDate from(Span span, LocalDate today) {
        return span == Span.MONTH ? today.minusYears(YEARS) : today.minusDays(90);
    }

    private String title(Measure measure, Span span) {
        return measure.isStock() ? words.of(measure) : (span == Span.MONTH ? "每月" : "每天") + words.of(measure);
    }
}
