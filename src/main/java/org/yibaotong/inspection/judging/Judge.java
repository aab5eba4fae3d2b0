package org.yibaotong.inspection.judging;

import static org.yibaotong.inspection.judging.Known.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.yibaotong.inspection.indicator.Indicator;
import org.yibaotong.inspection.indicator.Rule;

/** Judges facts by an indicator on a day (判断). Nothing else goes in, so the same comes out whenever it is done. */
final class Judge {

    private static final String NONE = "无";

    private Judge() {}

    static List<Known> asks(Rule rule) {
        return switch (rule) {
            case SILENCE, HOME_SILENCE -> List.of(LAST_POST, QUIET_SINCE);
            case NO_INTERACTION, NO_CHANNEL -> List.of(INTERACTION);
            case BY_HAND -> List.of(SEEN, PAGE);
            case BY_PROBE -> List.of();
        };
    }

    static Verdict judge(Indicator indicator, Facts facts, LocalDate on) {
        return switch (indicator.rule()) {
            case SILENCE -> silence(indicator, facts, on);
            case HOME_SILENCE -> onlyFailure(silence(indicator, facts, on));
            case NO_INTERACTION -> interaction(facts);
            case NO_CHANNEL -> onlyFailure(interaction(facts));
            case BY_HAND -> facts.find(SEEN).isPresent() ? Verdict.FAILED : Verdict.UNKNOWN;
            case BY_PROBE -> Verdict.UNKNOWN;
        };
    }

    static boolean lifts(Indicator indicator, Facts facts, LocalDate on) {
        return switch (indicator.rule()) {
            case SILENCE, HOME_SILENCE -> silence(indicator, facts, on) == Verdict.PASSED;
            case NO_INTERACTION, NO_CHANNEL -> interaction(facts) == Verdict.PASSED;
            case BY_HAND, BY_PROBE -> false;
        };
    }

    /** A post within the days is a pass. Silence is a failure only where all of the days are known to be quiet, and that is not long ago. */
    private static Verdict silence(Indicator indicator, Facts facts, LocalDate on) {
        int days = indicator.number("days");
        if (facts.day(LAST_POST)
                .filter(post -> !post.isAfter(on) && between(post, on) < days)
                .isPresent()) {
            return Verdict.PASSED;
        }
        return facts.find(QUIET_SINCE)
                        .filter(quiet -> isFresh(quiet.asOf(), on, indicator.number("fresh")))
                        .filter(quiet -> quietDays(quiet) >= days)
                        .isPresent()
                ? Verdict.FAILED
                : Verdict.UNKNOWN;
    }

    private static boolean isFresh(LocalDate known, LocalDate on, int days) {
        return !known.isAfter(on) && between(known, on) <= days;
    }

    static long quietDays(Fact quiet) {
        return between(LocalDate.parse(quiet.value()), quiet.asOf()) + 1;
    }

    private static Verdict interaction(Facts facts) {
        return facts.find(INTERACTION)
                .map(fact -> fact.value().equals(NONE) ? Verdict.FAILED : Verdict.PASSED)
                .orElse(Verdict.UNKNOWN);
    }

    /** What the ledger knows can break this rule, and is not enough to keep it. */
    private static Verdict onlyFailure(Verdict verdict) {
        return verdict == Verdict.PASSED ? Verdict.UNKNOWN : verdict;
    }

    private static long between(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
