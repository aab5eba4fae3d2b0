package org.yibaotong.inspection.spotcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A draw is the same for everyone who knows the seed and what it was drawn from. */
class DrawTests {

    private final List<String> ids =
            IntStream.range(0, 2_378).mapToObj(i -> "account-" + i).toList();

    @Test
    void thirtyPercentAreDrawnRoundedUp() {
        assertThat(Draw.of("通报会", 30, ids)).hasSize(714).doesNotHaveDuplicates();
        assertThat(Draw.of("通报会", 30, ids.subList(0, 3))).hasSize(1);
        assertThat(Draw.of("通报会", 100, ids)).hasSameElementsAs(ids);
        assertThat(Draw.of("通报会", 30, List.of())).isEmpty();
    }

    @Test
    void theSameSeedDrawsTheSameInWhateverOrderTheyCome() {
        var shuffled = new ArrayList<>(ids);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(Draw.of("2026-11-27", 30, shuffled)).isEqualTo(Draw.of("2026-11-27", 30, ids));
        assertThat(Draw.fingerprint(shuffled)).isEqualTo(Draw.fingerprint(ids));
    }

    @Test
    void anotherSeedDrawsOthers() {
        assertThat(Draw.of("甲", 30, ids)).isNotEqualTo(Draw.of("乙", 30, ids));
    }

    /** {@code for i in a b c; do printf 7:$i | sha256sum; done} gives 82d9…, ec2a… and 18ec… */
    @Test
    void anyoneCanDrawItByHand() {
        assertThat(Draw.of("7", 100, List.of("a", "b", "c"))).containsExactly("c", "a", "b");
        assertThat(Draw.of("7", 30, List.of("a", "b", "c"))).containsExactly("c");
    }

    @Test
    void everyoneHasTheSameChance() {
        var drawn = new Integer[10];
        Arrays.fill(drawn, 0);
        for (int seed = 0; seed < 1_000; seed++) {
            Draw.of("s" + seed, 30, ids.subList(0, 10))
                    .forEach(id -> drawn[Integer.parseInt(id.substring("account-".length()))]++);
        }
        assertThat(drawn).allSatisfy(times -> assertThat(times).isBetween(230, 370));
    }
}
