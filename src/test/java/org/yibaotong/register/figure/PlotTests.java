package org.yibaotong.register.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.yibaotong.register.AccountId;

/** A plot draws what the figures say: each where it belongs, nothing where nothing is known, and all of it in words too. */
class PlotTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final AccountId ACCOUNT = AccountId.next();

    @Test
    void aLineGoesThroughEveryNumberAtItsDay() {
        var plot = plot(Measure.FOLLOWERS, Map.of(0, 0L, 5, 10L, 10, 20L));
        assertThat(plot.line()).isEqualTo("M0.0 100.0L150.0 50.0L300.0 0.0");
        assertThat(plot.area()).isEqualTo("M0.0 100L0.0 100.0L150.0 50.0L300.0 0.0L300.0 100Z");
        assertThat(plot.bars()).isEmpty();
        assertThat(List.of(plot.half(), plot.full())).containsExactly("10", "20");
    }

    @Test
    void aLineIsNotDrawnAcrossWhatIsNotKnown() {
        var plot = plot(Measure.FOLLOWERS, Map.of(0, 10L, 1, 10L, 2, 10L, 9, 20L, 10, 20L));
        assertThat(plot.line()).isEqualTo("M0.0 50.0L30.0 50.0L60.0 50.0M270.0 0.0L300.0 0.0");
        assertThat(plot.area()).contains("L60.0 100ZM270.0 100L");
    }

    @Test
    void oneNumberBetweenTwoGapsIsADot() {
        var plot = plot(Measure.FOLLOWERS, Map.of(0, 10L, 1, 10L, 5, 20L, 9, 20L, 10, 20L));
        assertThat(plot.line()).contains("M150.0 0.0h0M270.0");
    }

    @Test
    void numbersThatComeOnceAWeekAreALineAndNoDots() {
        assertThat(plot(Measure.FOLLOWERS, Map.of(0, 10L, 7, 10L, 14, 10L)).line())
                .containsOnlyOnce("M");
    }

    @Test
    void aMonthThatIsMissingIsAGap() {
        var months = List.of(1, 2, 3, 5, 6).stream()
                .map(month ->
                        new Figure(ACCOUNT, Measure.FOLLOWERS, Span.MONTH, LocalDate.of(2026, month, 1), 10, "平台后台"))
                .toList();
        assertThat(Plot.of(months, "粉丝", "").line().split("M")).hasSize(3);
    }

    @Test
    void aDayWithoutAPostIsABarOfNoHeightAndAnUnknownDayNoBar() {
        var plot = plot(Measure.POSTS, Map.of(0, 2L, 1, 0L, 11, 1L));
        assertThat(plot.line()).isNull();
        assertThat(plot.bars()).extracting(Plot.Bar::x).containsExactly("0.0", "25.0", "275.0");
        assertThat(plot.bars()).extracting(Plot.Bar::height).containsExactly("100.0", "0.0", "50.0");
        assertThat(plot.bars()).extracting(Plot.Bar::y).containsExactly("0.0", "100.0", "50.0");
        assertThat(plot.bars().get(1).said()).isEqualTo("2026-11-02 0篇");
    }

    @Test
    void whoHearsThePageHearsWhatIsDrawn() {
        assertThat(plot(Measure.POSTS, Map.of(0, 2L, 1, 0L, 11, 1L)).said())
                .isEqualTo("数字：2026-11-01到2026-11-12知道3个数，最少0，最多2，最近1篇");
    }

    private static Plot plot(Measure measure, Map<Integer, Long> values) {
        var figures = new TreeMap<>(values)
                .entrySet().stream()
                        .map(one -> new Figure(
                                ACCOUNT, measure, Span.DAY, FIRST.plusDays(one.getKey()), one.getValue(), "平台后台"))
                        .toList();
        return Plot.of(figures, "数字", "");
    }
}
