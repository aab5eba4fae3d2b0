package org.yibaotong.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.yibaotong.web.Elder;

/** Sends a printed page: packed where the browser takes it, and not at all where it has it already. */
public final class Sender {

    private static final String CACHE = "public, max-age=15";

    private Sender() {}

    /** The status that was sent: the page's own, or 304. */
    public static int send(Printed printed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = Enlarged.of(printed, Elder.chosen(request));
        boolean packed = accepts(request.getHeader("Accept-Encoding"));
        response.setHeader("ETag", packed ? "\"" + page.tag() + "-gz\"" : "\"" + page.tag() + "\"");
        response.setHeader("Cache-Control", CACHE);
        response.setHeader("Vary", "Accept-Encoding, Cookie");
        if (page.status() == HttpServletResponse.SC_OK && has(request.getHeader("If-None-Match"), page.tag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return HttpServletResponse.SC_NOT_MODIFIED;
        }
        response.setStatus(page.status());
        response.setContentType(page.type());
        if (packed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        var body = packed ? page.packed() : page.plain();
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
        return page.status();
    }

    private static boolean accepts(@Nullable String encodings) {
        return encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
    }

    /** Packed or plain, a tag names the same page. */
    private static boolean has(@Nullable String tags, String tag) {
        return tags != null && (tags.contains(tag) || tags.strip().equals("*"));
    }
}
