package org.yibaotong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HourPlotTests {

    private static final Instant FIVE_IN_THE_AFTERNOON = Instant.parse("2026-11-22T09:12:00Z");
    private static final Instant NEXT_MORNING = Instant.parse("2026-11-23T03:00:00Z");

    @ParameterizedTest
    @CsvSource({"0,4", "4,4", "7,10", "11,12", "39,40", "99,100", "100,100", "118,120", "1179,1200", "6214,8000"})
    void theAxisEndsAtARoundNumberWithAWholeHalf(long most, long top) {
        assertThat(HourPlot.roundedUp(most)).isEqualTo(top).matches(even -> even % 2 == 0);
    }

    @Test
    void theTallestBarIsAsHighAsItsNumber() {
        var plot = plot(List.of(1200L, 600L, 0L));
        assertThat(plot.bars()).extracting(HourPlot.Bar::height).containsExactly("120.0", "60.0", "0.0");
        assertThat(plot.bars().getFirst().said()).isEqualTo("17:00 1,200次");
    }

    @Test
    void eighteenHoursHaveFiveWordsBelow() {
        assertThat(plot(Collections.nCopies(18, 5L)).hours()).containsExactly("17时", "21时", "次日2时", "次日6时", "次日10时");
    }

    @Test
    void nobodyHavingReadItYetIsNoPlot() {
        assertThat(plot(List.of()).isUnread()).isTrue();
        assertThat(plot(List.of(0L, 0L)).isDrawn()).isFalse();
    }

    @Test
    void aFewReadersAreSaidAndNotDrawn() {
        assertThat(plot(List.of(3L, 1L)).isDrawn()).isFalse();
        assertThat(plot(List.of(3L, 1L)).isUnread()).isFalse();
        assertThat(plot(List.of(3L, 2L)).isDrawn()).isTrue();
    }

    @Test
    void inTheFirstHoursABarIsAsWideAsLater() {
        assertThat(plot(List.of(9L)).bars().getFirst().width()).isEqualTo("58.0");
        assertThat(plot(List.of(9L)).hours()).first().isEqualTo("17时");
    }

    @Test
    void afterThreeDaysOnlyTheFirstThreeAreDrawn() {
        assertThat(plot(Collections.nCopies(72, 5L)).span()).isEqualTo("发布后头72小时");
        assertThat(plot(Collections.nCopies(18, 5L)).span()).isEqualTo("发布了17小时");
    }

    private static HourPlot plot(List<Long> hours) {
        long total = hours.stream().mapToLong(Long::longValue).sum();
        return HourPlot.of(total, NEXT_MORNING, hours, FIVE_IN_THE_AFTERNOON, NEXT_MORNING);
    }
}
