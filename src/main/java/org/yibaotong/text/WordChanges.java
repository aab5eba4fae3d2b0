package org.yibaotong.text;

import java.util.ArrayList;
import java.util.List;

/** What changed in the wording (措辞改动), in pieces long enough to be read. */
final class WordChanges {

    private static final int ISLAND_AT_MOST = 3;

    private final Effort effort;

    WordChanges(Effort effort) {
        this.effort = effort;
    }

    List<Stretch<Piece>> of(List<Piece> was, List<Piece> is) {
        return readable(byUnit(Wording.units(was), Wording.units(is)));
    }

    /** Sentences that stayed hold the rest in place, and keep the work small. */
    private List<Stretch<Piece>> byUnit(List<Piece> was, List<Piece> is) {
        var changes = new ArrayList<Stretch<Piece>>();
        for (var stretch : Alignment.of(Wording.sentences(was), Wording.sentences(is), effort)) {
            if (stretch.same()) {
                changes.add(Stretch.same(flat(stretch.is())));
            } else {
                changes.addAll(Alignment.of(flat(stretch.was()), flat(stretch.is()), effort));
            }
        }
        return changes;
    }

    private static List<Piece> flat(List<List<Piece>> sentences) {
        return sentences.stream().flatMap(List::stream).toList();
    }

    private static List<Stretch<Piece>> readable(List<Stretch<Piece>> changes) {
        var read = new ArrayList<Stretch<Piece>>();
        for (var change : changes) {
            var joined = change;
            while (!joined.same() && joinsLast(read, joined)) {
                joined = read.removeLast().joined(joined);
            }
            read.add(joined);
        }
        return read;
    }

    /** Changes that touch are one, and so are those around a few characters that stayed by chance. */
    private static boolean joinsLast(List<Stretch<Piece>> read, Stretch<Piece> change) {
        if (read.isEmpty() || !read.getLast().same()) {
            return !read.isEmpty();
        }
        int before = read.size() - 2;
        return before >= 0 && !read.get(before).same() && isIsland(read.getLast(), read.get(before), change);
    }

    private static boolean isIsland(Stretch<Piece> same, Stretch<Piece> before, Stretch<Piece> after) {
        int length = length(same.is());
        boolean isSmall = length == 1 || length <= ISLAND_AT_MOST && length < Math.min(size(before), size(after));
        return isSmall && !Wording.hasStop(same.is());
    }

    private static int size(Stretch<Piece> change) {
        return Math.max(length(change.was()), length(change.is()));
    }

    private static int length(List<Piece> units) {
        return units.stream().mapToInt(unit -> unit.text().length()).sum();
    }
}
