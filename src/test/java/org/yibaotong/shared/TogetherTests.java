package org.yibaotong.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yibaotong.Race;

/** What many ask in one moment is asked once, and each gets the own answer. */
class TogetherTests {

    private final List<List<Integer>> asked = new ArrayList<>();

    @Test
    void whoComesAloneIsAskedForAlone() {
        var together = new Together<>(this::doubled);
        assertThat(together.ask(1)).isEqualTo(2);
        assertThat(together.ask(2)).isEqualTo(4);
        assertThat(asked).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void whoComeWhileOneIsAskedAreAskedTogether() throws Exception {
        var isAsked = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var together = new Together<Integer, Integer>(all -> {
            isAsked.countDown();
            await(goOn);
            return doubled(all);
        });
        var first = Thread.startVirtualThread(() -> together.ask(0));
        isAsked.await();
        var others = IntStream.rangeClosed(1, 5)
                .mapToObj(one -> Thread.startVirtualThread(() -> together.ask(one)))
                .toList();
        for (var other : others) {
            while (other.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        }
        goOn.countDown();
        first.join();
        for (var other : others) {
            other.join();
        }
        assertThat(asked).hasSize(2);
        assertThat(asked.get(1)).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    }

    @Test
    void eachGetsItsOwnAnswerHoweverManyCome() throws Exception {
        var together = new Together<>(this::doubled);
        var answers = new ConcurrentHashMap<Integer, Integer>();
        var acts = IntStream.range(0, 200)
                .mapToObj(one -> (Callable<?>) () -> answers.put(one, together.ask(one)))
                .toArray(Callable<?>[]::new);
        Race.of(acts);
        assertThat(answers)
                .hasSize(200)
                .allSatisfy((one, answer) -> assertThat(answer).isEqualTo(2 * one));
        assertThat(asked.stream().flatMap(List::stream)).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void whereTheQuestionFailsItFailsForEach() {
        var together = new Together<Integer, Integer>(all -> {
            throw new IllegalStateException("no database");
        });
        assertThatThrownBy(() -> together.ask(1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> together.ask(2)).hasMessage("no database");
    }

    @Test
    void whereThereIsNoMemoryForItNobodyWaitsForEver() {
        var together = new Together<Integer, Integer>(all -> {
            throw new OutOfMemoryError("for a test");
        });
        assertThatThrownBy(() -> together.ask(1)).isInstanceOf(OutOfMemoryError.class);
        assertThatThrownBy(() -> together.ask(2)).isInstanceOf(OutOfMemoryError.class);
    }

    private List<Integer> doubled(List<Integer> all) {
        asked.add(all);
        return all.stream().map(one -> 2 * one).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
