package org.yibaotong.newsroom.hint;

import java.util.List;
import org.yibaotong.text.event.Kinship;
import org.yibaotong.text.event.Relation;

/**
 * Something that was reported or published before and looks like what has come (相像的).
 *
 * @param words what both say
 */
record Lookalike<T>(T thing, Kinship kinship, List<String> words) {

    /** What nobody could check by words is not called one event. */
    Relation relation() {
        boolean cannotBeShown = kinship.relation() == Relation.SAME && words.isEmpty();
        return cannotBeShown ? Relation.RELATED : kinship.relation();
    }

    boolean isSameEvent() {
        return switch (relation()) {
            case COPY, SAME -> true;
            case RELATED, DIFFERENT -> false;
        };
    }
}
