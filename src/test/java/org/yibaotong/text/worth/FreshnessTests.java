package org.yibaotong.text.worth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreshnessTests {

    private static final LocalDate TOLD = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({
        "今天上午, 0, FRESH, 今天的事",
        "昨天下午, 0, FRESH, 昨天的事",
        "今天上午, 1, FRESH, 昨天的事",
        "今晚10点, 0, FRESH, 今天的事",
        "明天, 0, FRESH, 还没到",
        "11月26日上午, 0, FRESH, 今天的事",
        "11月20日, 0, STALE, 6天前的事",
        "12月30日, 0, FRESH, 还没到",
        "今天上午, 5, STALE, 5天前的事",
    })
    void theDayItHappenedIsCountedFromTheDayItWasTold(String happened, int later, MeritKind kind, String words) {
        assertThat(Freshness.of(happened, TOLD, TOLD.plusDays(later))).contains(new Merit(kind, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "上午", "这几天", "13月45日", "11月24日"})
    void withoutADayNothingIsSaid(String happened) {
        assertThat(Freshness.of(happened, TOLD, TOLD)).isEmpty();
    }
}
