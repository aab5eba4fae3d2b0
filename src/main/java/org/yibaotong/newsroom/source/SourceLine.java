package org.yibaotong.newsroom.source;

import org.jspecify.annotations.Nullable;

/**
 * A submission a story is made of, as it is printed.
 *
 * @param submission names it
 * @param url where this person may read it whole, or null
 */
public record SourceLine(
        String submission,
        String credit,
        String title,
        String sent,
        String added,
        @Nullable String url) {

    /** Where everything on its event stands side by side. */
    public @Nullable String eventUrl() {
        return url == null ? null : url.replace("/desk/pool/", "/desk/events/");
    }
}
