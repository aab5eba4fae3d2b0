package org.yibaotong.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.yibaotong.shared.Outage;

class KeptTests {

    private static final long MILLISECOND = 1_000_000;

    private final AtomicLong now = new AtomicLong(1);
    private final AtomicInteger made = new AtomicInteger();
    private final Kept<String, Integer> kept = new Kept<>(
            2, new Outage(new HikariDataSource()), (key, last) -> Optional.of(made.incrementAndGet()), now::get);

    @Test
    void aFreshOneIsNotMadeAgain() {
        kept.get("/");
        now.addAndGet(400 * MILLISECOND);
        assertThat(kept.get("/")).contains(1);
    }

    @Test
    void afterASecondNobodyGetsTheOldOne() {
        kept.get("/");
        now.addAndGet(1000 * MILLISECOND);
        assertThat(kept.get("/")).contains(2);
    }

    @Test
    void whatIsNotThereIsAskedForEachTime() {
        var nothing = new Kept<String, Integer>(2, new Outage(new HikariDataSource()), (key, last) -> {
            made.incrementAndGet();
            return Optional.empty();
        });
        assertThat(nothing.get("/a")).isEmpty();
        assertThat(nothing.get("/a")).isEmpty();
        assertThat(made).hasValue(2);
    }

    @Test
    void manyAtOnceHaveItMadeOnce() throws Exception {
        var start = new CountDownLatch(1);
        var slow = new Kept<String, Integer>(2, new Outage(new HikariDataSource()), (key, last) -> {
            pause(start);
            return Optional.of(made.incrementAndGet());
        });
        try (var many = Executors.newFixedThreadPool(16)) {
            for (int i = 0; i < 16; i++) {
                many.submit(() -> slow.get("/"));
            }
            start.countDown();
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void theLastOneIsShownWhileNoneCanBeMade() {
        var failing = new Kept<String, Integer>(
                2,
                new Outage(new HikariDataSource()),
                (key, last) -> {
                    if (made.incrementAndGet() > 1) {
                        throw new IllegalStateException("no database");
                    }
                    return Optional.of(7);
                },
                now::get);
        failing.get("/");
        now.addAndGet(5000 * MILLISECOND);
        assertThat(failing.get("/")).contains(7);
        assertThatIllegalStateException().isThrownBy(() -> failing.get("/other"));
    }

    @Test
    void notMoreAreKeptThanAllowed() {
        for (int i = 0; i < 10; i++) {
            kept.get("/" + i);
        }
        assertThat(kept.size()).isEqualTo(2);
    }

    @Test
    void thoseNobodyAskedForLongestGoFirst() {
        kept.get("/often");
        kept.get("/once");
        kept.get("/often");
        kept.get("/new");
        assertThat(kept.get("/often")).contains(1);
        assertThat(kept.get("/new")).contains(3);
        assertThat(kept.get("/once")).contains(4);
    }

    @Test
    void whatCouldNotBeMadeTakesNoRoom() {
        var failing = new Kept<Integer, Integer>(2, new Outage(new HikariDataSource()), (key, last) -> {
            throw new IllegalStateException("no database");
        });
        for (int number = 1; number < 10; number++) {
            int asked = number;
            assertThatIllegalStateException().isThrownBy(() -> failing.get(asked));
        }
        assertThat(failing.size()).isZero();
    }

    @Test
    void whatIsNotTherePushesNothingOut() {
        var some = new Kept<Integer, Integer>(
                2,
                new Outage(new HikariDataSource()),
                (key, last) -> key < 0 ? Optional.empty() : Optional.of(made.incrementAndGet()));
        some.get(1);
        some.get(2);
        for (int missing = -1; missing > -10; missing--) {
            some.get(missing);
        }
        assertThat(some.get(1)).contains(1);
        assertThat(some.get(2)).contains(2);
    }

    private static void pause(CountDownLatch until) {
        try {
            until.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
