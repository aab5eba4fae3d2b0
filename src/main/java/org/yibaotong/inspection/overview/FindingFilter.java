package org.yibaotong.inspection.overview;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yibaotong.inspection.finding.FindingState;
import org.yibaotong.inspection.indicator.Severity;

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
        @Nullable UUID unit,
        @Nullable UUID account) {

    public boolean isEmpty() {
        return parameters().isEmpty();
    }

    /** As it stands in an address. */
    public String query() {
        return parameters().entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Map<String, String> parameters() {
        var set = new LinkedHashMap<String, String>();
        put(set, "indicator", indicator);
        put(set, "severity", severity);
        put(set, "tier", tier);
        put(set, "state", state);
        put(set, "unit", unit);
        put(set, "account", account);
        return set;
    }

    private static void put(Map<String, String> set, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            set.put(name, value.toString());
        }
    }
}
