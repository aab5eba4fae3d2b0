package org.yibaotong.text.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yibaotong.text.sense.Senses.Opening;

class SensesTests {

    private final List<String> done = new ArrayList<>();
    private final ArrayDeque<Runnable> later = new ArrayDeque<>();

    /** Notes what is asked of it. */
    private final SenseReader noting = new SenseReader() {

        @Override
        public Sense read(String text) {
            done.add(text);
            return ofOnePiece();
        }

        @Override
        public void close() {
            done.add("closed");
        }
    };

    private final Senses senses = new Senses(this::open, later::add);

    private SenseReader open() {
        done.add("opened");
        return noting;
    }

    @Test
    void theModelIsOpenedWhenTheFirstTextIsAskedAbout() {
        assertThat(done).isEmpty();
        senses.of("一");
        senses.of("二");
        assertThat(done).containsExactly("opened", "一", "二");
    }

    @Test
    void aSmallMachineKeepsItsMemoryForItsPeople() {
        assertThatThrownBy(() -> Model.open(2_048)).hasMessage("there are 2048 MB of memory, and it takes 3500");
        var small = new Senses(() -> Model.open(2_048), later::add);
        assertThat(small.of("一")).isNull();
    }

    @Test
    void aTextIsReadOnceWhileItIsKept() {
        var first = senses.of("一");
        IntStream.range(0, Senses.KEPT - 1).forEach(i -> senses.of("" + i));
        assertThat(senses.of("一")).isSameAs(first);
        IntStream.range(0, Senses.KEPT).forEach(i -> senses.of("others " + i));
        assertThat(senses.of("一")).isNotSameAs(first);
    }

    @Test
    void aModelThatIsNotUsedIsClosedAndOpenedAgainWhenItIs() {
        senses.of("一");
        later.remove().run();
        assertThat(done).doesNotContain("closed");
        later.remove().run();
        assertThat(done).containsExactly("opened", "一", "closed");
        assertThat(later).isEmpty();
        senses.of("一");
        assertThat(done).endsWith("closed", "opened", "一");
    }

    @Test
    void aModelInUseStaysOpen() {
        for (int i = 0; i < 5; i++) {
            senses.of("一");
            later.remove().run();
        }
        assertThat(done).containsExactly("opened", "一");
    }

    @Test
    void withoutMachineCodeNothingHasASenseAndNobodyTriesAgain() {
        var opened = List.<Opening>of(
                () -> {
                    throw new UnsatisfiedLinkError("another C library");
                },
                () -> {
                    throw new ExceptionInInitializerError(new IllegalStateException("Unsupported arch:loongarch64"));
                },
                () -> {
                    throw new IOException("no temporary folder");
                });
        for (var opening : opened) {
            done.clear();
            var none = new Senses(
                    () -> {
                        done.add("tried");
                        return opening.open();
                    },
                    later::add);
            assertThat(none.of("一")).isNull();
            assertThat(none.of("二")).isNull();
            assertThat(done).containsExactly("tried");
        }
    }

    @Test
    void aTextHasTheSameSenseEachTimeItIsRead() throws Exception {
        try (var one = Model.open();
                var other = Model.open()) {
            var read = one.read("货车撞断青山河大桥护栏致两人受伤");
            one.read("县图书馆新馆星期六开门");
            assertThat(same(read, one.read("货车撞断青山河大桥护栏致两人受伤"))).isTrue();
            assertThat(same(read, other.read("货车撞断青山河大桥护栏致两人受伤"))).isTrue();
        }
    }

    @Test
    void whatMeansTheSameInOtherWordsIsNearer() {
        var bridge = read("货车撞断大桥护栏，两人受伤");
        var again = read("卡车撞坏桥栏杆，司机轻伤");
        var library = read("图书馆新馆周六开门迎客");
        for (int i = 0; i < 4; i++) {
            assertThat(bridge.nearness(again)[i]).isGreaterThan(bridge.nearness(library)[i]);
        }
    }

    @Test
    void itDoesNotMatterWhichIsAsked() {
        var bridge = read("货车撞断大桥护栏，两人受伤");
        var library = read("图书馆新馆周六开门");
        assertThat(bridge.nearness(library)).isEqualTo(library.nearness(bridge));
    }

    @Test
    void oddTextsHaveASense() {
        var bridge = read("货车撞断大桥护栏，两人受伤");
        for (var odd : List.of("", " \n", "😀👍🏽", "\uD800\u0000", "哈".repeat(100_000), "สวัสดี مرحبا שלום नमस्ते")) {
            var sense = read(odd);
            for (var nearness : List.of(sense.nearness(sense), sense.nearness(bridge), bridge.nearness(sense))) {
                assertThat(nearness).doesNotContain(Double.NaN).hasSize(4);
                assertThat(nearness[0]).isBetween(-1.01, 1.01);
            }
        }
    }

    @Test
    void manyAtOnceReadWhatOneReads() throws Exception {
        var texts = IntStream.range(0, 40)
                .mapToObj(i -> "第" + i + "届运动会在" + i + "中开幕")
                .toList();
        var alone = texts.stream().map(SensesTests::read).toList();
        var crowd = new Senses(Model::open, later::add);
        Callable<List<Sense>> all =
                () -> texts.stream().map(crowd::of).map(Objects::requireNonNull).toList();
        try (var people = Executors.newFixedThreadPool(8)) {
            for (var read :
                    people.invokeAll(IntStream.range(0, 16).mapToObj(_ -> all).toList())) {
                for (int i = 0; i < texts.size(); i++) {
                    assertThat(same(read.get().get(i), alone.get(i))).isTrue();
                }
            }
        }
        later.remove().run();
        later.remove().run();
    }

    @Test
    void oneTextIsReadAtATime() throws Exception {
        var reading = new AtomicInteger();
        var most = new AtomicInteger();
        var crowd = new Senses(
                () -> new SenseReader() {

                    @Override
                    public Sense read(String text) {
                        most.accumulateAndGet(reading.incrementAndGet(), Math::max);
                        Thread.yield();
                        reading.decrementAndGet();
                        return ofOnePiece();
                    }

                    @Override
                    public void close() {}
                },
                later::add);
        try (var people = Executors.newFixedThreadPool(8)) {
            var asking = IntStream.range(0, 8)
                    .mapToObj(who ->
                            Executors.callable(() -> IntStream.range(0, 500).forEach(i -> crowd.of(who + " " + i))))
                    .toList();
            for (var asked : people.invokeAll(asking)) {
                asked.get();
            }
        }
        assertThat(most).hasValue(1);
    }

    /** With themselves and with each other they come to one and the same, to the last digit. */
    private static boolean same(Sense one, Sense other) {
        return Arrays.equals(one.nearness(one), one.nearness(other))
                && Arrays.equals(one.nearness(one), other.nearness(other));
    }

    private static Sense ofOnePiece() {
        return Sense.of(new float[][] {{1, 0}, {0, 1}, {1, 0}}, new float[] {1});
    }

    private static Sense read(String text) {
        return Objects.requireNonNull(Senses.SHARED.of(text), "there is no model on this machine");
    }
}
