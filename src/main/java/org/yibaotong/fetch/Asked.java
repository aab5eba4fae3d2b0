package org.yibaotong.fetch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for (要取的页面).
 *
 * @param known the page as it was last time, so that an unchanged one need not be sent again
 * @param wantsBody or else the status is enough
 * @param within how long it may take with all its redirects, where that is less than usual; null for the usual
 */
public record Asked(
        URI address,
        @Nullable Known known,
        boolean wantsBody,
        @Nullable Duration within) {

    /** What a site said of a page for asking again ({@code ETag}, {@code Last-Modified}); empty where it said nothing. */
    public record Known(URI address, String tag, String modified) {

        boolean isOf(URI other) {
            return address.equals(other);
        }
    }

    public static Asked page(URI address) {
        return again(address, null);
    }

    public static Asked status(URI address) {
        return new Asked(address, null, false, null);
    }

    /** @param known the page as it was last time, or null where nobody knows */
    public static Asked again(URI address, @Nullable Known known) {
        return new Asked(address, known, true, null);
    }

    public Asked within(Duration time) {
        return new Asked(address, known, wantsBody, time);
    }

    Duration patience(Duration usual) {
        return within == null || within.compareTo(usual) > 0 ? usual : within;
    }
}
