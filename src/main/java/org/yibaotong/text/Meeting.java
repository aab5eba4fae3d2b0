package org.yibaotong.text;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Hunks that belong together because they meet (同一处的改动), and the items of the base that they are about. */
record Meeting(List<Hunk> hunks) {

    static List<Meeting> all(List<Hunk> mine, List<Hunk> theirs) {
        var meetings = new ArrayList<Meeting>();
        for (var hunk : inOrder(mine, theirs)) {
            if (meetings.isEmpty() || meetings.getLast().hunks.stream().noneMatch(hunk::meets)) {
                meetings.add(new Meeting(new ArrayList<>()));
            }
            meetings.getLast().hunks.add(hunk);
        }
        return meetings;
    }

    private static List<Hunk> inOrder(List<Hunk> mine, List<Hunk> theirs) {
        return Stream.concat(mine.stream(), theirs.stream())
                .sorted(comparingInt(Hunk::from).thenComparingInt(Hunk::to))
                .toList();
    }

    int from() {
        return hunks.getFirst().from();
    }

    int to() {
        return hunks.stream().mapToInt(Hunk::to).max().orElseThrow();
    }

    boolean concerns(boolean mine) {
        return hunks.stream().anyMatch(hunk -> hunk.mine() == mine);
    }

    /** These items of the base as one of the two persons has them now. */
    List<String> side(boolean mine, List<String> base) {
        var side = new ArrayList<String>();
        int at = from();
        for (var hunk : hunks) {
            if (hunk.mine() == mine) {
                side.addAll(base.subList(at, hunk.from()));
                side.addAll(hunk.now());
                at = hunk.to();
            }
        }
        side.addAll(base.subList(at, to()));
        return side;
    }
}
