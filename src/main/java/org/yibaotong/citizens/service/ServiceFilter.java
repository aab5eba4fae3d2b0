package org.yibaotong.citizens.service;

import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.web.QueryString;

/**
 * Which services to look at (筛选). Without anything those that are open.
 *
 * @param unit with all units below it
 */
public record ServiceFilter(
        String words,
        String topic,
        @Nullable ServiceKind kind,
        @Nullable Need need,
        boolean closed,
        @Nullable UUID unit) {

    public boolean isEmpty() {
        return query().isEmpty();
    }

    /** As it stands in an address. */
    public String query() {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        parameters.put("q", words);
        parameters.put("topic", topic);
        parameters.put("kind", kind);
        parameters.put("need", need);
        parameters.put("closed", closed ? "true" : null);
        parameters.put("unit", unit);
        return QueryString.of(parameters);
    }
}
