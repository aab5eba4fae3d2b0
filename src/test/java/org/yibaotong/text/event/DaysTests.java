package org.yibaotong.text.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;

class DaysTests {

    private static final LocalDate TOLD = LocalDate.of(2026, 3, 1);

    @Test
    void daysAreCountedFromWhenItWasTold() {
        assertThat(Days.in("昨天上午", TOLD)).containsExactly(MonthDay.of(2, 28));
        assertThat(Days.in("5日上午", TOLD)).containsExactly(MonthDay.of(3, 5));
        assertThat(Days.in("12月31日", TOLD)).containsExactly(MonthDay.of(12, 31));
    }

    @Test
    void withoutThatOnlyFullDaysAreKnown() {
        assertThat(Days.in("昨天和5日以及2月29日", null)).containsExactly(MonthDay.of(2, 29));
    }

    @Test
    void daysThatDoNotExistAreNone() {
        assertThat(Days.in("13月1日 2月30日 99日 0月0日", TOLD)).isEmpty();
    }
}
