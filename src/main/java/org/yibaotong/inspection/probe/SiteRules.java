package org.yibaotong.inspection.probe;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.fetch.FetchLimits;
import org.yibaotong.inspection.indicator.Indicator;
import org.yibaotong.inspection.indicator.Indicators;
import org.yibaotong.inspection.indicator.Rule;
import org.yibaotong.inspection.indicator.Target;
import org.yibaotong.web.Times;

/** Holds what was seen of a website against the indicators in force that day (指标), so that its page says what an inspection says. */
@Component
class SiteRules {

    private static final int WEEK = 7;

    private final Indicators indicators;

    SiteRules(Indicators indicators) {
        this.indicators = indicators;
    }

    /** 首页不更新. */
    boolean isFresh(LocalDate newest, LocalDate on) {
        long silent = ChronoUnit.DAYS.between(newest, on);
        return inForce(Rule.HOME_SILENCE, on).stream().allMatch(one -> silent < one.number("days"));
    }

    /** 证书快到期. */
    boolean lasts(Instant certificateUntil, LocalDate on) {
        long left = ChronoUnit.DAYS.between(on, Times.date(certificateUntil));
        return inForce(Rule.CERTIFICATE, on).stream().allMatch(one -> left >= one.number("days"));
    }

    /** 站点无法访问: how many visits of a hundred may not fail. Where no indicator says so, only a day on which none succeeded is a bad one. */
    int percent(LocalDate on) {
        return inForce(Rule.UNREACHABLE, on).stream()
                .mapToInt(one -> one.number("percent"))
                .min()
                .orElse(100);
    }

    /** 站点无法访问: how long a page may take; of several the longest, so that none finds what another would not. */
    Duration patience(LocalDate on) {
        return inForce(Rule.UNREACHABLE, on).stream()
                .map(SiteRules::patience)
                .max(Comparator.naturalOrder())
                .orElse(FetchLimits.USUAL.time());
    }

    /** The longest that any indicator leaves a page, also one that is in force only later. */
    Duration mostPatience() {
        return indicators.all().stream()
                .filter(one -> one.rule() == Rule.UNREACHABLE)
                .map(SiteRules::patience)
                .max(Comparator.naturalOrder())
                .orElse(FetchLimits.USUAL.time());
    }

    private static Duration patience(Indicator unreachable) {
        return Duration.ofSeconds(unreachable.number("seconds"));
    }

    /** How many visits make a day that is judged; none where nothing asks for them. */
    int visits(LocalDate on) {
        return most("visits", on, 0);
    }

    /** How many days are judged together. */
    int days(LocalDate on) {
        return most("days", on, WEEK);
    }

    private int most(String number, LocalDate on, int without) {
        return inForce(Rule.UNREACHABLE, on).stream()
                .mapToInt(one -> one.number(number))
                .max()
                .orElse(without);
    }

    private List<Indicator> inForce(Rule rule, LocalDate on) {
        return indicators.inForce(on).stream()
                .filter(one -> one.rule() == rule && one.appliesTo(Target.WEBSITE, true))
                .toList();
    }
}
