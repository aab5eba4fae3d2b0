package org.yibaotong.inspection.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibaotong.inspection.indicator.Indicators;
import org.yibaotong.inspection.indicator.ShippedIndicators;
import org.yibaotong.inspection.judging.Fact;
import org.yibaotong.inspection.judging.Facts;
import org.yibaotong.inspection.judging.Judgement;
import org.yibaotong.inspection.judging.Known;
import org.yibaotong.inspection.judging.Verdict;
import org.yibaotong.inspection.judging.VisitDays;
import org.yibaotong.register.AccountId;
import org.yibaotong.web.Times;

/** The page of a website turns on the same day, and at the same number, as the findings about it. */
class SiteRulesTests {

    private static final LocalDate ON = LocalDate.of(2026, 11, 27);
    private static final AccountId SITE = new AccountId(new UUID(0, 1));

    private final Indicators shipped = ShippedIndicators.read();
    private final SiteRules rules = new SiteRules(shipped);

    @ParameterizedTest
    @ValueSource(ints = {0, 13, 14, 15})
    void aHomePageIsFreshUntilItIsAVeto(int days) {
        var newest = ON.minusDays(days);
        var verdict = judged(
                "W3",
                fact(Known.HOME_NEWEST, newest.toString()),
                fact(Known.HOME_QUIET_SINCE, newest.plusDays(1).toString()));
        assertThat(verdict).isEqualTo(days < 14 ? Verdict.PASSED : Verdict.FAILED);
        assertThat(rules.isFresh(newest, ON)).isEqualTo(verdict == Verdict.PASSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 29, 30, 31})
    void aCertificateLastsUntilItIsAFinding(int days) {
        var until = ON.plusDays(days);
        var verdict = judged("S1", fact(Known.CERTIFICATE_UNTIL, until.toString()));
        assertThat(verdict).isEqualTo(days < 30 ? Verdict.FAILED : Verdict.PASSED);
        assertThat(rules.lasts(until.atTime(0, 1).atZone(Times.ZONE).toInstant(), ON))
                .isEqualTo(verdict == Verdict.PASSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 21})
    void aDayIsRedWhenAWeekOfSuchDaysIsAVeto(int visits) {
        var week = ON.minusDays(7)
                .datesUntil(ON)
                .map(day -> new VisitDays.Day(day, visits, 1))
                .toList();
        var verdict = judged("W2", fact(Known.VISITS, new VisitDays(week).text()));
        assertThat(verdict).isEqualTo(visits == 20 ? Verdict.FAILED : Verdict.PASSED);
        assertThat(tone(rules, visits)).isEqualTo(verdict == Verdict.FAILED ? "p-bad" : "p-warn");
    }

    @Test
    void whereACityChangesTheNumbersItsPagesGoByThem() {
        var own = new SiteRules(new Indicators(List.of(
                "W2,2,2026-01-01,站点无法访问,WEBSITE,VETO,UNREACHABLE,days=7;visits=20;seconds=15;percent=10,DEFAULT,10%,本地",
                "W3,2,2026-01-01,首页不更新,WEBSITE,VETO,HOME_SILENCE,days=21;fresh=7,DEFAULT,21天,本地",
                "S1,2,2026-01-01,证书快到期,WEBSITE,REMINDER,CERTIFICATE,days=10;fresh=7,DEFAULT,10天,本地")));
        assertThat(own.isFresh(ON.minusDays(20), ON)).isTrue();
        assertThat(own.isFresh(ON.minusDays(21), ON)).isFalse();
        assertThat(own.lasts(ON.plusDays(10).atStartOfDay(Times.ZONE).toInstant(), ON))
                .isTrue();
        assertThat(own.lasts(ON.plusDays(9).atStartOfDay(Times.ZONE).toInstant(), ON))
                .isFalse();
        assertThat(tone(own, 20)).isEqualTo("p-warn");
        assertThat(tone(own, 10)).isEqualTo("p-bad");
        assertThat(own.percent(ON)).isEqualTo(10);
    }

    private Verdict judged(String code, Fact... facts) {
        return Judgement.of(shipped.get(code, 1), new Facts(List.of(facts)), ON).verdict();
    }

    private static Fact fact(Known what, String value) {
        return new Fact(what, value, ON, SiteFacts.SOURCE);
    }

    /** Of a day with so many visits of which one failed. */
    private static String tone(SiteRules rules, int visits) {
        var day = new Visits.Day(SITE, ON, visits, 1, visits);
        return Availability.of(List.of(day), ON, rules.percent(ON))
                .days()
                .getLast()
                .tone();
    }
}
