package org.yibaotong.inspection.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibaotong.inspection.indicator.Indicators;
import org.yibaotong.inspection.indicator.ShippedIndicators;
import org.yibaotong.inspection.indicator.Target;
import org.yibaotong.inspection.judging.ColumnDates;
import org.yibaotong.inspection.judging.ColumnDates.Kind;
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

    @Test
    void howLongAPageMayTakeAndHowOftenItIsVisitedStandsInTheIndicator() {
        var line = "W2,%d,%s,站点无法访问,WEBSITE,VETO,UNREACHABLE,days=%d;visits=%d;seconds=%d;percent=5,DEFAULT,x,本地";
        var own = new SiteRules(new Indicators(
                List.of(line.formatted(2, "2026-01-01", 14, 48, 10), line.formatted(3, "2027-01-01", 7, 20, 20))));
        assertThat(own.patience(ON)).isEqualTo(Duration.ofSeconds(10));
        assertThat(own.mostPatience()).as("with what comes into force later").isEqualTo(Duration.ofSeconds(20));
        assertThat(own.days(ON)).isEqualTo(14);
        var settings = new ProbeSettings(true, "0-24", 24, 4, "");
        assertThat(new Turns(settings, own).apart(ON)).isEqualTo(Duration.ofMinutes(30));
        assertThat(new Turns(settings, rules).apart(ON))
                .as("20 are wanted, and 24 set")
                .isEqualTo(Duration.ofHours(1));
    }

    /** Either its rule reads it, or its sentence says it: a number nobody goes by is none. */
    @Test
    void everyNumberOfAnIndicatorIsReadOrSaid() throws IOException {
        var inForce = shipped.inForce(ON).stream()
                .map(one -> one.code() + "," + one.version() + ",")
                .toList();
        var numbers = 0;
        for (var line : Files.readAllLines(Path.of("src/main/resources/inspection/indicators.csv"))) {
            if (inForce.stream().anyMatch(line::startsWith)) {
                for (var number : line.split(",", -1)[7].split(";")) {
                    numbers += number.isEmpty() ? 0 : 1;
                    assertThat(number.isEmpty() || isMissed(line, number))
                            .as(number + " of " + line)
                            .isTrue();
                }
            }
        }
        assertThat(numbers).isGreaterThan(40);
    }

    /** Whether something goes wrong, or comes out otherwise, without it. */
    private static boolean isMissed(String line, String number) {
        try {
            var without = new Indicators(List.of(
                    line.replaceFirst("(?<=[,;])" + number + ";?(?=[^,]*,)", "").replaceFirst(";,", ",")));
            var indicator = without.inForce(ON).getFirst();
            Judgement.of(indicator, everything(), ON);
            var rules = new SiteRules(without);
            rules.patience(ON);
            rules.visits(ON);
            return number.startsWith("only=") && indicator.appliesTo(Target.ACCOUNT, false);
        } catch (IllegalArgumentException missed) {
            return true;
        }
    }

    /** Facts over which each rule has to go to the end. */
    private static Facts everything() {
        var longAgo = ON.minusYears(3).toString();
        var week = ON.minusDays(7)
                .datesUntil(ON)
                .map(day -> new VisitDays.Day(day, 30, 10))
                .toList();
        var columns = List.of(column("要闻", Kind.NEWS), column("通知公告", Kind.NOTICES), column("其他", Kind.OTHER));
        return new Facts(List.of(
                fact(Known.LAST_POST, longAgo),
                fact(Known.QUIET_SINCE, longAgo),
                fact(Known.HOME_NEWEST, longAgo),
                fact(Known.HOME_QUIET_SINCE, longAgo),
                fact(Known.VISITS, new VisitDays(week).text()),
                fact(Known.COLUMNS, new ColumnDates(columns).text()),
                fact(Known.CERTIFICATE_UNTIL, longAgo),
                fact(Known.DEAD_LINKS, "9"),
                fact(Known.HIDDEN_LINKS, "9"),
                fact(Known.FOREIGN_LINKS, "9"),
                fact(Known.MISSING_MARKS, "9"),
                fact(Known.MADE_UP_PAGES, "9"),
                fact(Known.SENT_TO, "9"),
                fact(Known.INTERACTION, "无")));
    }

    private static ColumnDates.Column column(String name, Kind kind) {
        return new ColumnDates.Column(name, kind, 0, ON.minusDays(1), false, null, 2);
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
