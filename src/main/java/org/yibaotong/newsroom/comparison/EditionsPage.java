package org.yibaotong.newsroom.comparison;

import java.util.List;
import org.yibaotong.newsroom.head.StoryHead;

/** Two editions compared, and the list of all (版本). */
public record EditionsPage(StoryHead head, List<Line> lines, Compared compared) {

    /** One edition in the list. */
    public record Line(int number, String headline, String by, String at, String remark, String sha256) {}

    /** What changed from one to the other. */
    public record Compared(int from, int to, String headline, String summary, String body, int removed, int added) {

        public boolean isSame() {
            return removed == 0 && added == 0;
        }
    }
}
