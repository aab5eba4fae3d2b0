package org.yibaotong.text;

import java.util.ArrayList;
import java.util.List;

/** One person's change (一处改动): instead of the items {@code from} to {@code to} of the base there are others now. */
record Hunk(boolean mine, int from, int to, List<String> now) {

    static List<Hunk> all(boolean mine, List<String> base, List<String> side, Effort effort) {
        var hunks = new ArrayList<Hunk>();
        int at = 0;
        for (var stretch : Alignment.of(base, side, effort)) {
            var hunk = new Hunk(mine, at, at + stretch.was().size(), stretch.is());
            if (!stretch.same()) {
                hunks.addAll(hunk.split());
            }
            at = hunk.to;
        }
        return hunks;
    }

    /** As many as before: then each was changed by itself, and two people may work on neighbouring paragraphs. */
    private List<Hunk> split() {
        if (now.size() != to - from) {
            return List.of(this);
        }
        var hunks = new ArrayList<Hunk>();
        for (int i = 0; i < now.size(); i++) {
            hunks.add(new Hunk(mine, from + i, from + i + 1, now.subList(i, i + 1)));
        }
        return hunks;
    }

    /** Two people changed the same item, or both added something at the same place. */
    boolean meets(Hunk other) {
        boolean overlap = from < other.to && other.from < to;
        boolean touch = from <= other.to && other.from <= to;
        return mine != other.mine && (overlap || touch && grows() && other.grows());
    }

    private boolean grows() {
        return now.size() > to - from;
    }
}
