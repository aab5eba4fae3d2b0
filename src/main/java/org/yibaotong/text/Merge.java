package org.yibaotong.text;

import java.util.ArrayList;
import java.util.List;
import org.yibaotong.text.Segment.Both;
import org.yibaotong.text.Segment.Mine;
import org.yibaotong.text.Segment.Same;
import org.yibaotong.text.Segment.Theirs;

/** The merging of two changed lists whose base is known (合并). */
final class Merge {

    private final List<String> base;
    private final Effort effort = new Effort();
    private final List<Segment> segments = new ArrayList<>();
    private final StringBuilder same = new StringBuilder();

    Merge(List<String> base) {
        this.base = base;
    }

    List<Segment> of(List<String> mine, List<String> theirs) {
        int at = 0;
        for (var meeting : Meeting.all(hunks(true, mine), hunks(false, theirs))) {
            addSame(base.subList(at, meeting.from()));
            add(meeting);
            at = meeting.to();
        }
        addSame(base.subList(at, base.size()));
        endSame();
        return List.copyOf(segments);
    }

    private List<Hunk> hunks(boolean mine, List<String> side) {
        return Hunk.all(mine, base, side, effort);
    }

    private void add(Meeting meeting) {
        var mine = meeting.side(true, base);
        var theirs = meeting.side(false, base);
        if (mine.equals(theirs)) {
            addSame(mine);
        } else {
            endSame();
            segments.add(segment(meeting, String.join("", mine), String.join("", theirs)));
        }
    }

    private static Segment segment(Meeting meeting, String mine, String theirs) {
        if (!meeting.concerns(false)) {
            return new Mine(mine);
        }
        return meeting.concerns(true) ? new Both(mine, theirs) : new Theirs(theirs);
    }

    private void addSame(List<String> items) {
        items.forEach(same::append);
    }

    private void endSame() {
        if (!same.isEmpty()) {
            segments.add(new Same(same.toString()));
            same.setLength(0);
        }
    }
}
