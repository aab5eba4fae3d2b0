package org.yibaotong.publishing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibaotong.publishing.reading.ReadTable.More;

class ToldCurveTests {

    private static final Instant MORNING = Instant.parse("2026-11-22T22:40:00Z");

    @ParameterizedTest
    @CsvSource({
        "morning, 6214, 300",
        "evening, 247, 30",
        "slow, 7820, 1300",
        "slow, 3, 900",
        "morning, 1, 0",
        "slow, 0, 5"
    })
    void theHoursAddUpToTheTotal(String shape, long total, long hours) {
        var spread = new ToldCurve(shape, total).spread(1, MORNING, MORNING.plus(Duration.ofHours(hours)));
        assertThat(spread.stream().mapToLong(More::reads).sum()).isEqualTo(total);
        assertThat(spread).allSatisfy(more -> assertThat(more.reads()).isPositive());
        assertThat(spread)
                .allSatisfy(more -> assertThat(more.hour())
                        .isBetween(MORNING.minusSeconds(3600), MORNING.plus(Duration.ofHours(hours))));
    }
}
