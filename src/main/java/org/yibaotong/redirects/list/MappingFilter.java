package org.yibaotong.redirects.list;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.yibaotong.redirects.mapping.Health;
import org.yibaotong.redirects.mapping.Kind;
import org.yibaotong.web.QueryString;

/**
 * What the address says to look at (筛选).
 *
 * @param q a piece of an old address, as it is read or as it was typed, or of a target
 */
public record MappingFilter(
        @Nullable Kind kind,
        @Nullable Health health,
        @Nullable String q,
        @Nullable String tag,
        @Nullable Sort sort) {

    static final MappingFilter NONE = new MappingFilter(null, null, null, null, null);

    /** In what order (排序). */
    public enum Sort {
        MOST_VISITED,
        NEWEST,
        ADDRESS
    }

    public Sort order() {
        return sort == null ? Sort.MOST_VISITED : sort;
    }

    public String find() {
        return q == null ? "" : q.strip();
    }

    /** The tag they carry. */
    public String word() {
        return tag == null ? "" : tag.strip();
    }

    public String query() {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        parameters.put("kind", kind);
        parameters.put("health", health);
        parameters.put("q", find());
        parameters.put("tag", word());
        parameters.put("sort", sort);
        return QueryString.of(parameters);
    }
}
