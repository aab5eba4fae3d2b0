package org.yibaotong.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTests {

    private static final long SECOND = 1_000_000_000L;

    private final Pace pace = new Pace(Duration.ofSeconds(1));

    @Test
    void theFirstNeedNotWaitAndTheOthersFollowInASecondEach() {
        assertThat(pace.turn("a", 5 * SECOND)).isEqualTo(5 * SECOND);
        assertThat(pace.turn("a", 5 * SECOND)).isEqualTo(6 * SECOND);
        assertThat(pace.turn("a", 5 * SECOND + 1)).isEqualTo(7 * SECOND);
    }

    @Test
    void twoWhoAskOneHostShareItsTurnsAndEachKeepsItsDistance() {
        var slower = pace.with(Duration.ofSeconds(3));
        assertThat(pace.turn("a", 0)).isZero();
        assertThat(slower.turn("a", 0)).isEqualTo(3 * SECOND);
        assertThat(pace.turn("a", 0)).isEqualTo(4 * SECOND);
        assertThat(slower.turn("b", 0)).isZero();
    }

    @Test
    void hostsDoNotWaitForEachOther() {
        pace.turn("a", 0);
        assertThat(pace.turn("b", 0)).isZero();
    }

    @Test
    void afterAPauseNobodyWaits() {
        pace.turn("a", 0);
        assertThat(pace.turn("a", 9 * SECOND)).isEqualTo(9 * SECOND);
    }

    @Test
    void timeThatRunsOverItsEndIsTimeToo() {
        long late = Long.MAX_VALUE - 10;
        assertThat(pace.turn("a", late)).isEqualTo(late);
        assertThat(pace.turn("a", late + 5) - (late + 5)).isEqualTo(SECOND - 5);
    }
}
