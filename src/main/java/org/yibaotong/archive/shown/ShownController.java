package org.yibaotong.archive.shown;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.archive.ArchiveId;
import org.yibaotong.archive.content.Harmless;
import org.yibaotong.archive.content.PageAddress;
import org.yibaotong.archive.content.PageLinks;
import org.yibaotong.archive.crawl.Frontier;
import org.yibaotong.archive.kept.Archive;
import org.yibaotong.archive.kept.Archives;
import org.yibaotong.archive.kept.KeptBodies;
import org.yibaotong.archive.kept.KeptPages;
import org.yibaotong.archive.kept.PageRow;
import org.yibaotong.archive.warc.Exchange;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Rows;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Words;

/** Reading archives (看存档): the list, one with its pages, and a page as it was. */
@Controller
@RequestMapping("/archive")
@Allow(anyone = true)
class ShownController {

    private static final String ID = "[0-9a-f-]{36}";
    private static final String NO_ROBOTS = "noindex, nofollow";

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
            "video/mp4");

    private final Archives archives;
    private final KeptPages pages;
    private final KeptBodies bodies;
    private final Frontier frontier;
    private final Words words;

    ShownController(Archives archives, KeptPages pages, KeptBodies bodies, Frontier frontier, Words words) {
        this.archives = archives;
        this.pages = pages;
        this.bodies = bodies;
        this.frontier = frontier;
        this.words = words;
    }

    @GetMapping
    String list(Paging paging, Model model, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", NO_ROBOTS);
        model.addAttribute("rows", archives.open(paging));
        return "archive/shown/list";
    }

    @GetMapping("/{id:" + ID + "}")
    @Nullable ModelAndView show(
            @PathVariable ArchiveId id,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String q,
            Paging paging,
            HttpServletResponse response)
            throws IOException {
        var archive = open(id);
        response.setHeader("X-Robots-Tag", NO_ROBOTS);
        if (!address.isEmpty()) {
            return page(archive, PageAddress.written(address), response);
        }
        return new ModelAndView("archive/shown/pages")
                .addObject("archive", archive)
                .addObject("q", q.strip())
                .addObject("home", home(archive))
                .addObject("rows", rows(id, q.strip(), paging));
    }

    /** The address as it was, behind the archive's own. */
    @GetMapping("/{id:" + ID + "}/**")
    @Nullable ModelAndView page(@PathVariable ArchiveId id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var archive = open(id);
        var path = request.getRequestURI().substring(("/archive/" + id + "/").length());
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.setHeader("X-Robots-Tag", NO_ROBOTS);
        return page(archive, PageAddress.written(path + query), response);
    }

    private @Nullable ModelAndView page(Archive archive, PageAddress address, HttpServletResponse response)
            throws IOException {
        var found = pages.find(archive.id(), address);
        if (found.isEmpty()) {
            var why = frontier.left(archive.id(), address).map(words::of).orElse("");
            return missing(archive, address, why, "没有存下来", response, HttpServletResponse.SC_NOT_FOUND);
        }
        var page = found.get();
        if (page.withdrawn() != null) {
            return missing(archive, address, page.withdrawn(), "已经撤下", response, HttpServletResponse.SC_GONE);
        }
        if (page.isRedirect()) {
            return leading(archive, address, page);
        }
        var exchange = bodies.open(archive.id(), page);
        if (exchange.isEmpty()) {
            return missing(archive, address, "", "一时读不出来", response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
        send(archive, page, exchange.get(), response);
        return null;
    }

    private ModelAndView leading(Archive archive, PageAddress address, PageRow page) {
        var to = URI.create(page.leadsTo());
        boolean isKept = pages.find(archive.id(), PageAddress.of(to)).isPresent();
        return new ModelAndView("archive/shown/leading")
                .addObject("archive", archive)
                .addObject("address", address.text())
                .addObject("to", page.leadsTo())
                .addObject("link", isKept ? PageAddress.of(to).in(archive.id()) : "");
    }

    private static ModelAndView missing(
            Archive archive, PageAddress address, String why, String what, HttpServletResponse response, int status) {
        response.setStatus(status);
        return new ModelAndView("archive/shown/missing")
                .addObject("archive", archive)
                .addObject("address", address.text())
                .addObject("what", what)
                .addObject("why", why);
    }

    private void send(Archive archive, PageRow page, Exchange exchange, HttpServletResponse response)
            throws IOException {
        response.setHeader("Content-Security-Policy", CAGE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "public, max-age=300");
        var type = exchange.mediaType();
        if (PageLinks.isHtml(type)) {
            var html = Harmless.page(exchange, Banner.of(archive, page), to -> kept(archive, to));
            write(response, "text/html;charset=UTF-8", html.getBytes(UTF_8));
        } else if (type.equals("text/css")) {
            write(
                    response,
                    "text/css;charset=UTF-8",
                    Harmless.style(exchange, to -> kept(archive, to)).getBytes(UTF_8));
        } else if (SHOWN.contains(type)) {
            write(response, type, exchange.body());
        } else {
            response.setHeader("Content-Disposition", "attachment");
            write(response, "application/octet-stream", exchange.body());
        }
    }

    /** Links of the site lead into the archive, also to what it has not got, which then says so; others lead where they led. */
    private static String kept(Archive archive, URI to) {
        var address = PageAddress.of(to);
        var plan = archive.plan();
        boolean isOurs = plan == null ? address.host().endsWith(".invalid") : plan.covers(to);
        return isOurs ? address.in(archive.id()) : to.toString();
    }

    private Rows<ShownRow> rows(ArchiveId id, String q, Paging paging) {
        var found = pages.page(id, q, true, paging);
        return new Rows<>(
                found.rows().stream().map(page -> ShownRow.of(id, page)).toList(), paging, found.total());
    }

    private String home(Archive archive) {
        return Optional.ofNullable(archive.plan())
                .map(plan -> PageAddress.of(plan.start()))
                .filter(address -> pages.find(archive.id(), address).isPresent())
                .map(address -> address.in(archive.id()))
                .orElse("");
    }

    private Archive open(ArchiveId id) {
        return archives.find(id).filter(Archive::isDone).orElseThrow(() -> new NotFound("archive", id));
    }

    private static void write(HttpServletResponse response, String type, byte[] body) throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
