package org.yibaotong.inspection.spotcheck;

import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Rows;
import org.yibaotong.web.Badge;

/**
 * The page of one spot check.
 *
 * @param drawn how many of how many
 * @param drawnAgain whether its seed drew the same again, just now
 * @param command how anyone draws it again, with the list and nothing of ours
 * @param circular null until the results are settled
 */
public record SpotCheckPage(
        SpotCheck check,
        String url,
        String scope,
        String drawn,
        String by,
        String at,
        boolean drawnAgain,
        String command,
        Badge state,
        @Nullable Circular circular,
        Rows<Line> rows,
        boolean mayKeep) {

    public record Line(
            int place,
            String url,
            String name,
            String sponsor,
            String platform,
            String tier,
            @Nullable Badge outcome,
            String reason) {}
}
