package org.yibaotong.files.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DarkroomTests {

    @Test
    void noMorePicturesAreWorkedOnThanThereArePlaces() throws Exception {
        var darkroom = new Darkroom(2);
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var bothIn = new CountDownLatch(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                threads.submit(() -> darkroom.work(() -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    bothIn.countDown();
                    Thread.yield();
                    return inside.decrementAndGet();
                }));
            }
            assertThat(bothIn.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(most.get()).isBetween(1, 2);
        assertThat(inside.get()).isZero();
    }

    @Test
    void aLargePictureIsWorkedOnAlone() throws Exception {
        var darkroom = new Darkroom(2);
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                long pixels = i % 2 == 0 ? 33_000_000 : 12_000_000;
                int weight = i % 2 == 0 ? 2 : 1;
                threads.submit(() -> darkroom.work(pixels, () -> {
                    most.accumulateAndGet(inside.addAndGet(weight), Math::max);
                    Thread.yield();
                    return inside.addAndGet(-weight);
                }));
            }
        }
        assertThat(most.get()).isEqualTo(2);
    }

    @Test
    void aPlaceIsGivenBackWhenTheWorkFails() {
        var darkroom = new Darkroom(1);
        for (int i = 0; i < 3; i++) {
            try {
                darkroom.work(() -> {
                    throw new IllegalStateException("broken");
                });
            } catch (IllegalStateException expected) {
                assertThat(expected).hasMessage("broken");
            }
        }
        assertThat(darkroom.<String>work(() -> "done")).isEqualTo("done");
    }
}
