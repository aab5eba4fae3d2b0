package org.yibaotong.register.ledger;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.AccountState.Standing;
import org.yibaotong.register.account.Category;
import org.yibaotong.register.account.Purpose;
import org.yibaotong.register.account.Tier;
import org.yibaotong.text.PlainText;

/**
 * What the address says to look at (筛选).
 *
 * @param unit with all units below it
 * @param q a piece of a name, a unit, an id or a link
 */
public record LedgerFilter(
        String platform,
        @Nullable Standing standing,
        @Nullable AccountState state,
        @Nullable Tier tier,
        @Nullable Category category,
        @Nullable Purpose purpose,
        @Nullable UUID unit,
        String q,
        @Nullable Sort sort) {

    private static final int FIND_MOST = 60;

    /** In what order (排序). */
    public enum Sort {
        CHANGED,
        LONGEST_SILENT,
        DUE
    }

    public LedgerFilter {
        platform = PlainText.line(platform);
        q = PlainText.line(q);
        q = q.substring(0, q.offsetByCodePoints(0, Math.min(FIND_MOST, PlainText.length(q))));
    }

    public Sort order() {
        return sort == null ? Sort.CHANGED : sort;
    }

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
        put(set, "platform", platform);
        put(set, "standing", standing);
        put(set, "state", state);
        put(set, "tier", tier);
        put(set, "category", category);
        put(set, "purpose", purpose);
        put(set, "unit", unit);
        put(set, "q", q);
        put(set, "sort", sort);
        return set;
    }

    private static void put(Map<String, String> set, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            set.put(name, value.toString());
        }
    }
}
