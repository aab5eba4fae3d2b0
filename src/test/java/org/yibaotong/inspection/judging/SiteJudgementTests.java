package org.yibaotong.inspection.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.inspection.judging.Verdict.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yibaotong.inspection.indicator.Indicators;
import org.yibaotong.inspection.indicator.ShippedIndicators;
import org.yibaotong.inspection.judging.ColumnDates.Column;
import org.yibaotong.inspection.judging.ColumnDates.Kind;

/** What the probes of a website come to. */
class SiteJudgementTests {

    private static final LocalDate ON = LocalDate.of(2026, 11, 27);

    private final Indicators indicators = ShippedIndicators.read();

    /** 20 visits a day for a week are 140, and seven of them are 5.0 %. */
    @Test
    void sevenFailuresOfAHundredAndFortyVisitsAreAVetoAndSixAreNot() {
        assertThat(visited(20, 3, 3)).isEqualTo(PASSED);
        assertThat(visited(20, 4, 3)).isEqualTo(FAILED);
        assertThat(visited(24, 4, 4)).as("8 of 168 are 4.8 %").isEqualTo(PASSED);
    }

    @Test
    void whatFailsOnOneDayOnlyIsNotCounted() {
        assertThat(visited(20, 20)).isEqualTo(UNKNOWN);
        assertThat(visited(20, 19, 1)).isEqualTo(FAILED);
    }

    @Test
    void aWeekCountsOnlyWhole() {
        assertThat(visited(19, 4, 4)).isEqualTo(UNKNOWN);
        assertThat(judged("W2", fact(Known.VISITS, week(20, 4, 4).text(), ON.minusDays(2)), ON.plusDays(1)))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void theHomePageShowsWhetherThereIsNews() {
        assertThat(home(ON.minusDays(13), false)).isEqualTo(PASSED);
        assertThat(home(ON.minusDays(14), false)).as("one look").isEqualTo(UNKNOWN);
        assertThat(home(ON.minusDays(14), true)).isEqualTo(FAILED);
    }

    @Test
    void whatTheHomePageShowsGoesBeforeWhatTheLedgerSays() {
        var facts = new ArrayList<>(new Posts(ON.minusDays(90), ON, "台账").facts());
        assertThat(judged("W3", new Facts(facts), ON)).isEqualTo(FAILED);
        facts.add(new Fact(Known.HOME_NEWEST, ON.minusDays(1).toString(), ON, "网站检测"));
        assertThat(judged("W3", new Facts(facts), ON)).isEqualTo(PASSED);
    }

    @Test
    void ofAHomePageThatOnlyLeadsOnTheColumnsAreJudged() {
        var facts = new ArrayList<>(new Posts(ON.minusDays(1), ON, "台账").facts());
        facts.add(new Fact(Known.SECOND_NEWEST, ON.minusDays(14).toString(), ON, "网站检测"));
        assertThat(judged("W3", new Facts(facts), ON)).as("one look").isEqualTo(UNKNOWN);
        facts.add(new Fact(Known.HOME_QUIET_SINCE, ON.minusDays(13).toString(), ON, "网站检测"));
        assertThat(judged("W3", new Facts(facts), ON)).isEqualTo(FAILED);
        assertThat(Judgement.of(indicators.get("W3", 1), new Facts(facts), ON).said())
                .contains("看首页没有日期，各栏目最新的日期是" + ON.minusDays(14));
        facts.add(new Fact(Known.HOME_NEWEST, ON.minusDays(1).toString(), ON, "网站检测"));
        assertThat(judged("W3", new Facts(facts), ON)).isEqualTo(PASSED);
    }

    /** What shows no date counts as not updated, since it was first seen so. */
    @Test
    void aHomePageWhoseItemsHaveNoDatesIsNotUpdatedTwoWeeksAfterItWasFirstSeenSo() {
        assertThat(undatedHome(0)).as("one look").isEqualTo(UNKNOWN);
        assertThat(undatedHome(13)).isEqualTo(UNKNOWN);
        assertThat(undatedHome(14)).isEqualTo(FAILED);
        assertThat(Judgement.of(
                                indicators.get("W3", 1),
                                fact(Known.HOME_UNDATED_SINCE, ON.minusDays(14).toString(), ON),
                                ON)
                        .said())
                .isEqualTo(ON + "看首页，信息都没有显示日期，按规定算没有更新，从" + ON.minusDays(14) + "起就是这样");
        assertThat(judged("W3", fact(Known.HOME_UNDATED_SINCE, ON.minusDays(30).toString(), ON.minusDays(8)), ON))
                .as("an old word is no knowledge of today")
                .isEqualTo(UNKNOWN);
    }

    private Verdict undatedHome(int days) {
        return judged("W3", fact(Known.HOME_UNDATED_SINCE, ON.minusDays(days).toString(), ON), ON);
    }

    @Test
    void columnsWhoseItemsHaveNoDatesCountAsNotUpdatedSinceTheyWereFirstSeenSo() {
        var four = IntStream.range(0, 4).mapToObj(i -> news(14, 2)).toList();
        assertThat(columns(with(four, undated(Kind.NEWS, 13)))).isEqualTo(UNKNOWN);
        assertThat(columns(with(four, undated(Kind.NEWS, 14)))).isEqualTo(FAILED);
        assertThat(columns(with(four, undated(Kind.NOTICES, 179)))).isEqualTo(UNKNOWN);
        assertThat(columns(with(four, undated(Kind.NOTICES, 180)))).isEqualTo(FAILED);
        assertThat(columns(with(four, undated(Kind.OTHER, 999))))
                .as("one without a duty")
                .isEqualTo(PASSED);
        assertThat(Judgement.of(
                                indicators.get("W4", 1),
                                fact(Known.COLUMNS, new ColumnDates(List.of(undated(Kind.NEWS, 14))).text(), ON),
                                ON)
                        .said())
                .contains("0个看不出日期", "1个栏目里的信息都没有显示日期，按规定算没有更新（“栏目”从" + ON.minusDays(14) + "起）");
    }

    /** Whoever takes the dates away does not end a finding. */
    @Test
    void columnsWithoutDatesLiftNoFindingBeforeTheirTimeIsOver() {
        var undated = new ColumnDates(Collections.nCopies(5, undated(Kind.NEWS, 1))).text();
        assertThat(Judgement.of(indicators.get("W4", 1), fact(Known.COLUMNS, undated, ON), ON)
                        .liftsFailure())
                .isFalse();
    }

    @Test
    void fiveStaleColumnsAreAVeto() {
        var four = IntStream.range(0, 4).mapToObj(i -> news(14, 2)).toList();
        assertThat(columns(four)).isEqualTo(PASSED);
        assertThat(columns(with(four, news(13, 2)))).isEqualTo(PASSED);
        assertThat(columns(with(four, news(14, 2)))).isEqualTo(FAILED);
        assertThat(columns(with(four, notices(180, 2)))).isEqualTo(FAILED);
        assertThat(columns(with(four, notices(179, 2)))).isEqualTo(PASSED);
    }

    @Test
    void oneLookAtAColumnIsNotEnoughToAccuse() {
        assertThat(columns(Collections.nCopies(5, news(14, 1)))).isEqualTo(UNKNOWN);
        assertThat(columns(Collections.nCopies(5, unknown()))).isEqualTo(UNKNOWN);
        assertThat(columns(Collections.nCopies(4, unknown())))
                .as("whatever they are")
                .isEqualTo(PASSED);
    }

    @Test
    void fiveBlankColumnsOrTenBeyondTheirDutyAreAVeto() {
        assertThat(columns(Collections.nCopies(4, blank()))).isEqualTo(PASSED);
        assertThat(columns(Collections.nCopies(5, blank()))).isEqualTo(FAILED);
        assertThat(columns(Collections.nCopies(9, late()))).isEqualTo(PASSED);
        assertThat(columns(Collections.nCopies(10, late()))).isEqualTo(FAILED);
    }

    @Test
    void certificatesAndLinksAreCounted() {
        assertThat(judged("S1", fact(Known.CERTIFICATE_UNTIL, ON.plusDays(29).toString(), ON), ON))
                .isEqualTo(FAILED);
        assertThat(judged("S1", fact(Known.CERTIFICATE_UNTIL, ON.plusDays(30).toString(), ON), ON))
                .isEqualTo(PASSED);
        assertThat(judged("S2", fact(Known.DEAD_LINKS, "0", ON), ON)).isEqualTo(PASSED);
        assertThat(judged(
                        "S3",
                        fact(
                                Known.HIDDEN_LINKS,
                                Counted.of(List.of("http://a.cn/：x")).text(),
                                ON),
                        ON))
                .isEqualTo(FAILED);
        assertThat(judged("S5", fact(Known.MISSING_MARKS, "2：主办单位、联系方式", ON.minusDays(8)), ON))
                .as("an old word is no knowledge of today")
                .isEqualTo(UNKNOWN);
    }

    @Test
    void howManyThereAreIsSaidInWords() {
        var dead = fact(Known.DEAD_LINKS, Counted.of(List.of("http://a.cn/")).text(), ON);
        assertThat(Judgement.of(indicators.get("S2", 1), dead, ON).said()).isEqualTo("首页和栏目页上打不开的链接有1个：http://a.cn/");
    }

    @Test
    void whatWasJudgedIsJudgedAgainToTheByte() {
        var facts = new Facts(List.of(
                new Fact(
                        Known.COLUMNS,
                        new ColumnDates(List.of(news(20, 2), blank(), undated(Kind.NEWS, 3), unknown())).text(),
                        ON,
                        "网站检测"),
                new Fact(Known.VISITS, week(20, 4, 3).text(), ON.minusDays(1), "网站检测")));
        for (var code : List.of("W2", "W4")) {
            var text = Judgement.of(indicators.get(code, 1), facts, ON).text();
            assertThat(Judgement.again(text, indicators).text()).isEqualTo(text);
        }
    }

    @Test
    void theSameMarksMissingOnAnotherDayAreNoNews() {
        var one = Judgement.of(indicators.get("S5", 1), fact(Known.MISSING_MARKS, "1：主办单位", ON), ON);
        assertThat(one.saysTheSameAs(Judgement.of(
                        indicators.get("S5", 1), fact(Known.MISSING_MARKS, "1：主办单位", ON.plusDays(7)), ON.plusDays(7))))
                .isTrue();
        assertThat(one.saysTheSameAs(
                        Judgement.of(indicators.get("S5", 1), fact(Known.MISSING_MARKS, "1：联系方式", ON), ON)))
                .isFalse();
    }

    private Verdict visited(int each, int... failed) {
        return judged("W2", fact(Known.VISITS, week(each, failed).text(), ON.minusDays(1)), ON);
    }

    private static VisitDays week(int each, int... failed) {
        return new VisitDays(IntStream.range(0, 7)
                .mapToObj(i -> new VisitDays.Day(ON.minusDays(7 - i), each, i < failed.length ? failed[i] : 0))
                .toList());
    }

    private Verdict home(LocalDate newest, boolean twice) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Known.HOME_NEWEST, newest.toString(), ON, "网站检测"));
        if (twice) {
            facts.add(new Fact(Known.HOME_QUIET_SINCE, newest.plusDays(1).toString(), ON, "网站检测"));
        }
        return judged("W3", new Facts(facts), ON);
    }

    private Verdict columns(List<Column> columns) {
        return judged("W4", fact(Known.COLUMNS, new ColumnDates(columns).text(), ON), ON);
    }

    private static List<Column> with(List<Column> columns, Column more) {
        var all = new ArrayList<>(columns);
        all.add(more);
        return all;
    }

    private static Column news(int days, int looks) {
        return column(Kind.NEWS, 0, ON.minusDays(days), false, looks);
    }

    private static Column notices(int days, int looks) {
        return column(Kind.NOTICES, 0, ON.minusDays(days), false, looks);
    }

    private static Column late() {
        return column(Kind.OTHER, 30, ON.minusDays(30), false, 2);
    }

    private static Column blank() {
        return column(Kind.OTHER, 0, null, true, 2);
    }

    private static Column undated(Kind kind, int days) {
        return new Column("栏 目|；", kind, 0, null, false, ON.minusDays(days), 2);
    }

    private static Column unknown() {
        return column(Kind.NEWS, 0, null, false, 0);
    }

    private static Column column(Kind kind, int duty, @Nullable LocalDate newest, boolean isBlank, int looks) {
        return new Column("栏 目|；", kind, duty, newest, isBlank, null, looks);
    }

    private static Facts fact(Known what, String value, LocalDate asOf) {
        return new Facts(List.of(new Fact(what, value, asOf, "网站检测")));
    }

    private Verdict judged(String code, Facts facts, LocalDate on) {
        return Judgement.of(indicators.get(code, 1), facts, on).verdict();
    }
}
