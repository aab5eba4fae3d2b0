package org.yibaotong.inspection.judging;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import org.yibaotong.inspection.indicator.Indicator;
import org.yibaotong.inspection.judging.ColumnDates.Column;

/**
 * Columns that stand still (栏目不更新, W4): news for two weeks and notices for half a year together, others beyond their duty, and blank ones,
 * each with its number. One look is not enough to accuse, and what is not known might be either. Items without a date count as not updated since
 * they were first seen so; before that time is over nobody can tell.
 */
final class ColumnSilence {

    private final Indicator indicator;
    private final ColumnDates columns;
    private final LocalDate seenOn;

    ColumnSilence(Indicator indicator, Fact fact) {
        this.indicator = indicator;
        this.columns = ColumnDates.read(fact.value());
        this.seenOn = fact.asOf();
    }

    Verdict judge() {
        if (reaches("stale", this::isStale) || reaches("late", this::isLate) || reaches("blank", Column::isBlank)) {
            return Verdict.FAILED;
        }
        return mayReach("stale", this::isStale) || mayReach("late", this::isLate) || mayReach("blank", Column::isBlank)
                ? Verdict.UNKNOWN
                : Verdict.PASSED;
    }

    long stale() {
        return certain(this::isStale);
    }

    long late() {
        return certain(this::isLate);
    }

    long blank() {
        return certain(Column::isBlank);
    }

    private boolean reaches(String number, Predicate<Column> wrong) {
        return certain(wrong) >= indicator.number(number);
    }

    private long certain(Predicate<Column> wrong) {
        return columns.columns().stream()
                .filter(one -> one.looks() > 1 && one.isKnown())
                .filter(wrong)
                .count();
    }

    private boolean mayReach(String number, Predicate<Column> wrong) {
        return columns.columns().stream()
                        .filter(one -> !one.isKnown() || wrong.test(one.atWorst()))
                        .count()
                >= indicator.number(number);
    }

    private boolean isStale(Column column) {
        return switch (column.kind()) {
            case NEWS -> isOlder(column, indicator.number("news"));
            case NOTICES -> isOlder(column, indicator.number("notices"));
            case OTHER -> false;
        };
    }

    private boolean isLate(Column column) {
        return column.duty() > 0 && isOlder(column, column.duty());
    }

    private boolean isOlder(Column column, int days) {
        var quiet = column.quietAfter();
        return quiet != null && ChronoUnit.DAYS.between(quiet, seenOn) >= days;
    }
}
