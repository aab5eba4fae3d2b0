package org.yibaotong.citizens.guestlist;

import java.util.List;
import org.yibaotong.shared.Rows;

/**
 * Who signed up, as the clerk sees it.
 *
 * @param questions their labels, the heading of the answers
 * @param tail the last digits of the telephone that was looked for, or empty
 * @param isUntoldOnly whether only those who have to be rung up were looked for
 * @param untold how many have to be
 * @param onTheWay how many a message is still on its way to
 */
public record GuestPage(
        String url,
        String serviceUrl,
        String name,
        String said,
        boolean isPlanned,
        boolean isForgotten,
        List<String> questions,
        String tail,
        boolean isUntoldOnly,
        int untold,
        int onTheWay,
        Rows<Line> rows) {

    /** @param agreed the version of the rules of children's data under which a guardian agreed, or empty */
    public record Line(
            String url,
            long place,
            String name,
            String telephone,
            List<String> answers,
            String agreed,
            String at,
            boolean isSeated,
            boolean movedUp,
            boolean isUntold,
            boolean came) {

        public String state() {
            return isSeated ? movedUp ? "补上了" : "有名额" : "在排队";
        }
    }
}
