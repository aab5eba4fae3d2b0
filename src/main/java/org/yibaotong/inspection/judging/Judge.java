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
            case SILENCE -> List.of(LAST_POST, QUIET_SINCE);
            case HOME_SILENCE ->
                List.of(LAST_POST, QUIET_SINCE, HOME_NEWEST, SECOND_NEWEST, HOME_QUIET_SINCE, HOME_UNDATED_SINCE);
            case NO_INTERACTION, NO_CHANNEL -> List.of(INTERACTION);
            case UNREACHABLE -> List.of(VISITS);
            case COLUMN_SILENCE -> List.of(COLUMNS);
            case CERTIFICATE -> List.of(CERTIFICATE_UNTIL);
            case DEAD_LINKS -> List.of(Known.DEAD_LINKS);
            case HIDDEN_LINKS -> List.of(Known.HIDDEN_LINKS);
            case FOREIGN_LINKS -> List.of(Known.FOREIGN_LINKS);
            case FOOT_MARKS -> List.of(MISSING_MARKS);
            case ANSWERS_ANYTHING -> List.of(MADE_UP_PAGES);
            case SENT_ELSEWHERE -> List.of(SENT_TO);
            case OTHER_SUBJECT -> List.of(VERIFIED_AS, SPONSOR);
            case BY_HAND -> List.of(SEEN, PAGE, PAGE_AS_IT_CAME);
        };
    }

    static Verdict judge(Indicator indicator, Facts facts, LocalDate on) {
        return switch (indicator.rule()) {
            case SILENCE -> silence(indicator, facts, on);
            case HOME_SILENCE -> home(indicator, facts, on);
            case NO_INTERACTION -> interaction(facts);
            case NO_CHANNEL -> onlyFailure(interaction(facts));
            case UNREACHABLE -> visits(indicator, facts, on);
            case COLUMN_SILENCE -> columns(indicator, facts, on);
            case CERTIFICATE -> certificate(indicator, facts, on);
            case DEAD_LINKS, HIDDEN_LINKS, FOREIGN_LINKS, FOOT_MARKS, ANSWERS_ANYTHING, SENT_ELSEWHERE ->
                number(indicator, facts, asks(indicator.rule()).getFirst(), on);
            case OTHER_SUBJECT -> subject(facts);
            case BY_HAND -> facts.find(SEEN).isPresent() ? Verdict.FAILED : Verdict.UNKNOWN;
        };
    }

    static boolean lifts(Indicator indicator, Facts facts, LocalDate on) {
        return switch (indicator.rule()) {
            case SILENCE -> silence(indicator, facts, on) == Verdict.PASSED;
            case HOME_SILENCE ->
                home(indicator, facts, on) == Verdict.PASSED || silence(indicator, facts, on) == Verdict.PASSED;
            case NO_INTERACTION, NO_CHANNEL -> interaction(facts) == Verdict.PASSED;
            case UNREACHABLE,
                    COLUMN_SILENCE,
                    CERTIFICATE,
                    DEAD_LINKS,
                    HIDDEN_LINKS,
                    FOREIGN_LINKS,
                    FOOT_MARKS,
                    ANSWERS_ANYTHING,
                    SENT_ELSEWHERE,
                    OTHER_SUBJECT -> judge(indicator, facts, on) == Verdict.PASSED;
            case BY_HAND -> false;
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

    /** What the home page shows, or the pages behind it where it only leads on, goes before what the ledger says. */
    private static Verdict home(Indicator indicator, Facts facts, LocalDate on) {
        int days = indicator.number("days");
        var newest = facts.day(HOME_NEWEST).or(() -> facts.day(SECOND_NEWEST));
        if (newest.isEmpty()) {
            return onlyFailure(isLongUndated(indicator, facts, on) ? Verdict.FAILED : silence(indicator, facts, on));
        }
        if (between(newest.get(), on) < days) {
            return Verdict.PASSED;
        }
        return facts.find(HOME_QUIET_SINCE)
                        .filter(quiet -> isFresh(quiet.asOf(), on, indicator.number("fresh")))
                        .filter(quiet -> quietDays(quiet) >= days)
                        .isPresent()
                ? Verdict.FAILED
                : Verdict.UNKNOWN;
    }

    /** By the rules what shows no date counts as not updated; nobody knows since when, but since it was first seen so. */
    private static boolean isLongUndated(Indicator indicator, Facts facts, LocalDate on) {
        return facts.find(HOME_UNDATED_SINCE)
                .filter(fact -> isFresh(fact.asOf(), on, indicator.number("fresh")))
                .filter(fact -> between(LocalDate.parse(fact.value()), fact.asOf()) >= indicator.number("days"))
                .isPresent();
    }

    /** A week counts only whole, and what fails on one day only may be a passing fault. */
    private static Verdict visits(Indicator indicator, Facts facts, LocalDate on) {
        var visits = facts.find(VISITS).map(fact -> VisitDays.read(fact.value()));
        if (visits.filter(week -> week.coverTheDaysBefore(on, indicator.number("days"), indicator.number("visits")))
                .isEmpty()) {
            return Verdict.UNKNOWN;
        }
        var week = visits.get().daysBefore(on, indicator.number("days"));
        if (week.failed() * 100L < (long) indicator.number("percent") * week.counted()) {
            return Verdict.PASSED;
        }
        return week.failingDays() > 1 ? Verdict.FAILED : Verdict.UNKNOWN;
    }

    private static Verdict columns(Indicator indicator, Facts facts, LocalDate on) {
        return facts.find(COLUMNS)
                .filter(fact -> isFresh(fact.asOf(), on, indicator.number("fresh")))
                .map(fact -> new ColumnSilence(indicator, fact).judge())
                .orElse(Verdict.UNKNOWN);
    }

    private static Verdict certificate(Indicator indicator, Facts facts, LocalDate on) {
        return facts.find(CERTIFICATE_UNTIL)
                .filter(fact -> isFresh(fact.asOf(), on, indicator.number("fresh")))
                .map(fact -> between(on, LocalDate.parse(fact.value())) < indicator.number("days")
                        ? Verdict.FAILED
                        : Verdict.PASSED)
                .orElse(Verdict.UNKNOWN);
    }

    private static Verdict number(Indicator indicator, Facts facts, Known what, LocalDate on) {
        return facts.find(what)
                .filter(fact -> isFresh(fact.asOf(), on, indicator.number("fresh")))
                .map(fact -> Counted.read(fact.value()).number() >= indicator.number("count")
                        ? Verdict.FAILED
                        : Verdict.PASSED)
                .orElse(Verdict.UNKNOWN);
    }

    private static Verdict interaction(Facts facts) {
        return facts.find(INTERACTION)
                .map(fact -> fact.value().equals(NONE) ? Verdict.FAILED : Verdict.PASSED)
                .orElse(Verdict.UNKNOWN);
    }

    /** One name may be the longer form of the other. Where nobody wrote down whom it is verified as, nothing speaks against it. */
    private static Verdict subject(Facts facts) {
        var verified = name(facts, VERIFIED_AS);
        var sponsor = name(facts, SPONSOR);
        return verified.contains(sponsor) || sponsor.contains(verified) ? Verdict.PASSED : Verdict.FAILED;
    }

    private static String name(Facts facts, Known what) {
        return facts.find(what).map(fact -> fact.value().replaceAll("\\s", "")).orElse("");
    }

    /** What the ledger knows can break this rule, and is not enough to keep it. */
    private static Verdict onlyFailure(Verdict verdict) {
        return verdict == Verdict.PASSED ? Verdict.UNKNOWN : verdict;
    }

    private static long between(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
