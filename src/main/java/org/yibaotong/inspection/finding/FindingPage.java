package org.yibaotong.inspection.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.inspection.indicator.Indicator;
import org.yibaotong.web.Badge;

/**
 * One finding as it is printed.
 *
 * @param byHand whether somebody saw it, and no inspection finds it again
 * @param seenUrl of the page or website as it was then, where that is kept
 * @param pictures by their hashes, in their places
 * @param mayShow whether whoever looks may add some
 * @param reproduced whether the same facts by the same version come to the same verdict again
 */
public record FindingPage(
        String id,
        String accountUrl,
        String name,
        String sponsor,
        Badge severity,
        Badge state,
        Indicator indicator,
        String said,
        List<Line> facts,
        String judgedOn,
        String foundAt,
        String hash,
        boolean reproduced,
        boolean byHand,
        @Nullable String seenUrl,
        List<String> pictures,
        boolean mayShow,
        List<Event> history,
        boolean mayDispute,
        boolean mayDecide,
        FindingForm form,
        Mending mending) {

    /**
     * What is asked and said about mending it (整改).
     *
     * @param due until when, or empty
     * @param rechecks whether what was seen is asked for now
     * @param suggested the day a form begins with, and the first it takes
     */
    public record Mending(
            String due,
            boolean isOverdue,
            boolean mayOrder,
            boolean mayReport,
            boolean mayRecheck,
            boolean rechecks,
            boolean isReported,
            String suggested,
            String earliest,
            RectificationForm form) {}

    public record Line(String what, String value, String source) {}

    public record Event(String act, String detail, String by, String at) {}
}
