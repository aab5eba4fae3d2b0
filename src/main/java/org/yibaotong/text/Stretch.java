package org.yibaotong.text;

import java.util.ArrayList;
import java.util.List;

/** A stretch of two aligned lists (一段): either the same in both, or what was there and what is there instead. */
record Stretch<T>(List<T> was, List<T> is, boolean same) {

    static <T> Stretch<T> same(List<T> items) {
        return new Stretch<>(items, items, true);
    }

    static <T> Stretch<T> changed(List<T> was, List<T> is) {
        return new Stretch<>(was, is, false);
    }

    boolean isEmpty() {
        return was.isEmpty() && is.isEmpty();
    }

    /** This and what follows as one change. */
    Stretch<T> joined(Stretch<T> next) {
        return changed(both(was, next.was), both(is, next.is));
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        var both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
