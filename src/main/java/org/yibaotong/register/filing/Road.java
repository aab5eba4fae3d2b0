package org.yibaotong.register.filing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.UnitId;

/**
 * The way of a filing through the levels above (逐级).
 *
 * @param levels the units that have to agree, the nearest first
 * @param passed how many of them have
 */
record Road(UUID[] levels, int passed) {

    static Road through(List<UnitId> levels) {
        return new Road(levels.stream().map(UnitId::value).toArray(UUID[]::new), 0);
    }

    /** Past the level whose turn it is, and those above it that the same person answers for too. */
    Road onThrough(Reach reach) {
        int next = passed;
        while (next < levels.length && reach.covers(level(next))) {
            next++;
        }
        return new Road(levels, next);
    }

    Road fromItsBeginning() {
        return new Road(levels, 0);
    }

    Road toItsEnd() {
        return new Road(levels, levels.length);
    }

    boolean isAtItsEnd() {
        return passed == levels.length;
    }

    /** Whether it went past a level of theirs. */
    boolean hasPassed(Reach reach) {
        return units().stream().limit(passed).anyMatch(reach::covers);
    }

    UnitId waitsAt() {
        return level(Math.min(passed, levels.length - 1));
    }

    UnitId last() {
        return level(levels.length - 1);
    }

    List<UnitId> units() {
        return Stream.of(levels).map(UnitId::new).toList();
    }

    private UnitId level(int at) {
        return new UnitId(levels[at]);
    }
}
