package org.yibaotong.register.filings;

import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.filing.FilingKind;
import org.yibaotong.register.filing.FilingState;
import org.yibaotong.web.QueryString;

/**
 * Which filings to look at (筛选).
 *
 * @param unit with all units below it
 * @param q in the name of the account or of its sponsor
 */
public record FilingFilter(
        @Nullable FilingKind kind,
        @Nullable FilingState state,
        @Nullable Turn turn,
        @Nullable UUID unit,
        @Nullable UUID account,
        String q) {

    public boolean isEmpty() {
        return query().isEmpty();
    }

    /** As it stands in an address. */
    public String query() {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        parameters.put("kind", kind);
        parameters.put("state", state);
        parameters.put("turn", turn);
        parameters.put("unit", unit);
        parameters.put("account", account);
        parameters.put("q", q);
        return QueryString.of(parameters);
    }
}
