package org.yibaotong.inspection.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Rows;
import org.yibaotong.web.Badge;

/**
 * The page 检查 as it is printed.
 *
 * @param run how the last inspection went, or null where there was none
 * @param account the name of the one account it is narrowed to, or empty
 * @param whyNotJudged why that account is not judged, or empty
 * @param mayKeep whether whoever looks inspects, or only reads their own
 */
public record OverviewPage(
        @Nullable Progress run,
        InspectionStrip strip,
        FindingFilter filter,
        String account,
        String whyNotJudged,
        Rows<Line> rows,
        List<Choice> indicators,
        List<Choice> tiers,
        String exportUrl,
        boolean mayKeep) {

    public record Progress(boolean isRunning, boolean hasFailed, int done, int total, String said) {}

    public record Line(
            String url,
            String name,
            String sponsor,
            String tier,
            String said,
            String indicator,
            Badge severity,
            Badge state,
            String due,
            boolean isOverdue) {}

    public record Choice(String value, String word, boolean chosen) {}
}
