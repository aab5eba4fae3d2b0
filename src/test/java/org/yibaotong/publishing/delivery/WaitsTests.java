package org.yibaotong.publishing.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WaitsTests {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    private final Waits waits = new Waits(Duration.ofSeconds(15), Duration.ofHours(1), 10, Duration.ofMinutes(2));

    @Test
    void eachWaitIsTwiceTheOneBefore() {
        assertThat(waits.next(1, NOON)).contains(NOON.plusSeconds(15));
        assertThat(waits.next(2, NOON)).contains(NOON.plusSeconds(30));
        assertThat(waits.next(3, NOON)).contains(NOON.plusSeconds(60));
    }

    @Test
    void noWaitIsLongerThanTheLongest() {
        assertThat(waits.next(9, NOON)).contains(NOON.plusSeconds(3600));
    }

    @Test
    void afterTheLastTryItIsEnough() {
        assertThat(waits.next(10, NOON)).isEmpty();
    }
}
