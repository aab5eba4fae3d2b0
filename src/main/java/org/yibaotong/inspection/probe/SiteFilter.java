package org.yibaotong.inspection.probe;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.yibaotong.inspection.look.VisitResult;
import org.yibaotong.web.QueryString;

/**
 * Which websites the list is narrowed to (筛选).
 *
 * @param result what came of the last look
 * @param untold whether only those with columns of which nobody can tell when they were updated
 */
public record SiteFilter(@Nullable VisitResult result, boolean untold) {

    public boolean isEmpty() {
        return result == null && !untold;
    }

    /** As it stands in an address. */
    public String query() {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        parameters.put("result", result);
        parameters.put("untold", untold ? "true" : null);
        return QueryString.of(parameters);
    }
}
