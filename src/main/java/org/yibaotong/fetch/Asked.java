package org.yibaotong.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for (要取的页面).
 *
 * @param known the page as it was last time, so that an unchanged one need not be sent again
 * @param wantsBody or else the status is enough
 */
public record Asked(URI address, @Nullable Known known, boolean wantsBody) {

    /** What a site said of a page for asking again ({@code ETag}, {@code Last-Modified}); empty where it said nothing. */
    public record Known(URI address, String tag, String modified) {

        boolean isOf(URI other) {
            return address.equals(other);
        }
    }

    public static Asked page(URI address) {
        return new Asked(address, null, true);
    }

    public static Asked status(URI address) {
        return new Asked(address, null, false);
    }
}
