package org.yibaotong.archive.shown;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yibaotong.archive.content.Harmless;
import org.yibaotong.archive.content.PageAddress;
import org.yibaotong.archive.content.PageLinks;
import org.yibaotong.archive.kept.Archive;
import org.yibaotong.archive.kept.KeptBodies;
import org.yibaotong.archive.kept.PageRow;
import org.yibaotong.archive.warc.Exchange;
import org.yibaotong.shared.Turns;

/**
 * Gives out what is kept (阅览). Pages and styles are parsed, a few at a time, because each needs much memory; everything else, and a page too
 * large to be parsed, goes through piece by piece.
 */
@Component
class ReadingRoom {

    private static final int AT_ONCE = 4;
    private static final String STYLE = "text/css";

    /** From here on a page is parsed alone. */
    private static final int LARGE = PageLinks.LARGEST_PARSED / AT_ONCE;

    /** An archived page is somebody else's: it can run nothing, send nothing, and reaches nothing but what is kept beside it. */
    private static final String CAGE =
            "sandbox; default-src 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; font-src 'self';"
                    + " media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Whatever else there is is offered for download. */
    private static final Set<String> SHOWN = Set.of(
            "image/jpeg",
            "image/pjpeg",
            "image/jpg",
            "image/png",
            "image/gif",
            "image/webp",
            "image/bmp",
            "image/svg+xml",
            "image/x-icon",
            "image/vnd.microsoft.icon",
            "font/woff",
            "font/woff2",
            "audio/mpeg",
            "video/mp4",
            "text/vtt");

    private final KeptBodies bodies;
    private final Turns turns = new Turns(AT_ONCE, "archive.page.busy");

    ReadingRoom(KeptBodies bodies) {
        this.bodies = bodies;
    }

    /** @return whether it can be read, and is what it was */
    boolean give(Archive archive, PageRow page, HttpServletResponse response) throws IOException {
        return isParsed(page) ? parsed(archive, page, response) : asItIs(archive, page, response);
    }

    private static boolean isParsed(PageRow page) {
        return page.bytes() <= PageLinks.LARGEST_PARSED
                && (PageLinks.isHtml(page.mediaType()) || page.mediaType().equals(STYLE));
    }

    private boolean parsed(Archive archive, PageRow page, HttpServletResponse response) throws IOException {
        var harmless = turns.take(page.bytes() > LARGE, () -> harmless(archive, page));
        if (harmless.isEmpty()) {
            return false;
        }
        var type = page.mediaType().equals(STYLE) ? STYLE : "text/html";
        head(response, type + ";charset=UTF-8", harmless.get().length);
        response.getOutputStream().write(harmless.get());
        return true;
    }

    private Optional<byte[]> harmless(Archive archive, PageRow page) {
        return bodies.open(archive.id(), page)
                .map(exchange -> harmless(archive, page, exchange).getBytes(UTF_8));
    }

    private static String harmless(Archive archive, PageRow page, Exchange exchange) {
        return page.mediaType().equals(STYLE)
                ? Harmless.style(exchange, to -> kept(archive, to))
                : Harmless.page(exchange, Banner.of(archive, page), to -> kept(archive, to));
    }

    private boolean asItIs(Archive archive, PageRow page, HttpServletResponse response) throws IOException {
        if (!bodies.isWhole(archive.id(), page)) {
            return false;
        }
        boolean isShown = SHOWN.contains(page.mediaType());
        head(response, isShown ? page.mediaType() : "application/octet-stream", page.bytes());
        if (!isShown) {
            response.setHeader("Content-Disposition", "attachment");
        }
        bodies.pass(archive.id(), page, response.getOutputStream());
        return true;
    }

    private static void head(HttpServletResponse response, String type, long length) {
        response.setHeader("Content-Security-Policy", CAGE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setContentType(type);
        response.setContentLengthLong(length);
    }

    /** Links of the site lead into the archive, also to what it has not got, which then says so; others lead where they led. */
    private static String kept(Archive archive, URI to) {
        var address = PageAddress.of(to);
        var plan = archive.plan();
        boolean isOurs = plan == null ? address.host().endsWith(".invalid") : plan.covers(to);
        return isOurs ? address.in(archive.id()) : to.toString();
    }
}
