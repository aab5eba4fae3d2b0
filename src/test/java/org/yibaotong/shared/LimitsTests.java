package org.yibaotong.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.Race;
import org.yibaotong.YibaotongTest;

/** So often in so long, whichever node counts. */
@YibaotongTest
class LimitsTests {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final Instant NOON = Instant.parse("2026-11-27T04:00:00Z");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LimitCounts counts;

    @Autowired
    Vault vault;

    private final String who = UUID.randomUUID().toString();

    @Test
    void soOftenAndNoMoreUntilTheWindowIsOver() {
        for (int time = 0; time < 3; time++) {
            at(NOON).take("test", who, 3, WINDOW);
        }
        assertThatThrownBy(() -> at(NOON.plusSeconds(540)).take("test", who, 3, WINDOW))
                .isInstanceOfSatisfying(
                        TooOften.class, often -> assertThat(often.forHowLong()).isEqualTo(Duration.ofMinutes(1)));
        assertThatCode(() -> at(NOON.plusSeconds(600)).take("test", who, 3, WINDOW))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsDoneAndByWhomIsCountedApart() {
        at(NOON).take("test", who, 1, WINDOW);
        assertThatCode(() -> at(NOON).take("other", who, 1, WINDOW)).doesNotThrowAnyException();
        assertThatCode(() -> at(NOON).take("test", who + "2", 1, WINDOW)).doesNotThrowAnyException();
    }

    /** Two nodes are two of these on one database. */
    @Test
    void manyAtOnceOnTwoNodesAreCountedTogether() throws Exception {
        var nodes = new Limits[] {at(NOON), at(NOON)};
        var acts = IntStream.range(0, 16)
                .mapToObj(one -> (Callable<?>) () -> {
                    nodes[one % 2].take("test", who, 10, WINDOW);
                    return one;
                })
                .toArray(Callable<?>[]::new);
        assertThat(Race.of(acts).stream().filter("done"::equals)).hasSize(10);
    }

    @Test
    void whatIsGivenBackDoesNotCount() {
        for (int time = 0; time < 3; time++) {
            at(NOON).take("test", who, 1, WINDOW);
            at(NOON).giveBack("test", who);
        }
        at(NOON).giveBack("test", who);
        at(NOON).take("test", who, 1, WINDOW);
        assertThatThrownBy(() -> at(NOON).take("test", who, 1, WINDOW)).isInstanceOf(TooOften.class);
    }

    @Test
    void theDatabaseNeverLearnsWhoItWas() {
        at(NOON).take("test", who, 1, WINDOW);
        assertThat(jdbc.sql("select count(*) from limit_count where position(convert_to(:who, 'UTF8') in mark) > 0")
                        .param("who", who)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aCountIsForgottenWhenItsWindowIsOver() {
        at(NOON).take("test", who, 1, WINDOW);
        counts.forget(NOON.plusSeconds(599));
        assertThatThrownBy(() -> at(NOON).take("test", who, 1, WINDOW)).isInstanceOf(TooOften.class);
        assertThat(counts.forget(NOON.plusSeconds(600))).isPositive();
        assertThatCode(() -> at(NOON).take("test", who, 1, WINDOW)).doesNotThrowAnyException();
    }

    private Limits at(Instant now) {
        return new Limits(counts, vault, Clock.fixed(now, ZoneOffset.UTC));
    }
}
