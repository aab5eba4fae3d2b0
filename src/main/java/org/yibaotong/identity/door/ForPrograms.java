package org.yibaotong.identity.door;

import jakarta.servlet.http.HttpServletRequest;

/** Tells whether a script asked, which wants a problem to read and not a page to show. */
public final class ForPrograms {

    private ForPrograms() {}

    public static boolean isAsked(HttpServletRequest request) {
        return holds(request, "Accept", "json")
                || holds(request, "Content-Type", "json")
                || request.getHeader("HX-Request") != null
                || request.getHeader("X-Quiet") != null
                || "empty".equals(request.getHeader("Sec-Fetch-Dest"));
    }

    private static boolean holds(HttpServletRequest request, String header, String word) {
        var value = request.getHeader(header);
        return value != null && value.contains(word) && !value.contains("text/html");
    }
}
