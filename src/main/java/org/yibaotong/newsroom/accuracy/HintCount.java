package org.yibaotong.newsroom.accuracy;

import org.jspecify.annotations.Nullable;
import org.yibaotong.text.event.Relation;

/**
 * Of so many pairs the program said one thing, and people said another, or the same (判断的数).
 *
 * @param found what the program took them for, or null where it saw nothing
 * @param same said to be one event
 * @param apart said to be something else
 * @param open of which nobody has said anything
 */
record HintCount(@Nullable Relation found, long same, long apart, long open) {

    boolean saidTogether() {
        return found == Relation.COPY || found == Relation.SAME;
    }
}
