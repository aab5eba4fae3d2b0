package org.yibaotong.inspection.overview;

import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.inspection.finding.FindingState;
import org.yibaotong.inspection.indicator.Severity;
import org.yibaotong.web.QueryString;

/**
 * Which findings to look at (筛选). Without a state those that are open.
 *
 * @param tier the level of the unit, by its code
 * @param unit with all units below it
 */
public record FindingFilter(
        String indicator,
        @Nullable Severity severity,
        String tier,
        @Nullable FindingState state,
        @Nullable Due due,
        @Nullable UUID unit,
        @Nullable UUID account) {

    public boolean isEmpty() {
        return query().isEmpty();
    }

    /** As it stands in an address. */
    public String query() {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        parameters.put("indicator", indicator);
        parameters.put("severity", severity);
        parameters.put("tier", tier);
        parameters.put("state", state);
        parameters.put("due", due);
        parameters.put("unit", unit);
        parameters.put("account", account);
        return QueryString.of(parameters);
    }
}
