package org.yibaotong.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The page of the desk a refused form was sent from (从哪里来), so that nobody has to look for it again. */
final class CameFrom {

    private CameFrom() {}

    /** @return its address without the host, or null: not from the desk, not from here, or nothing was sent */
    static @Nullable String desk(HttpServletRequest request) {
        var referer = request.getHeader("Referer");
        if (referer == null || request.getMethod().equals("GET")) {
            return null;
        }
        try {
            var from = URI.create(referer);
            boolean ours = request.getServerName().equals(from.getHost())
                    && from.getRawPath() != null
                    && from.getRawPath().startsWith("/desk/");
            return ours ? from.getRawPath() + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery()) : null;
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
