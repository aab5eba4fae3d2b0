package org.yibaotong.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Tells by the headers browsers set whether one of our own pages sent a form. */
public final class OurPages {

    private OurPages() {}

    public static boolean sent(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        return isHere(origin != null ? origin : request.getHeader("Referer"), request);
    }

    /** Lets nobody else go on. */
    public static void only(HttpServletRequest request) {
        if (!sent(request)) {
            throw new NotAllowed();
        }
    }

    private static boolean isHere(@Nullable String address, HttpServletRequest request) {
        try {
            return address != null
                    && request.getServerName()
                            .equalsIgnoreCase(URI.create(address).getHost());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
