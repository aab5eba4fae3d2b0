package org.yibaotong.archive.shown;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.archive.ArchiveId;
import org.yibaotong.archive.content.PageAddress;
import org.yibaotong.archive.crawl.Frontier;
import org.yibaotong.archive.kept.Archive;
import org.yibaotong.archive.kept.Archives;
import org.yibaotong.archive.kept.KeptPages;
import org.yibaotong.archive.kept.PageRow;
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

    private final Archives archives;
    private final KeptPages pages;
    private final ReadingRoom room;
    private final Frontier frontier;
    private final Words words;

    ShownController(Archives archives, KeptPages pages, ReadingRoom room, Frontier frontier, Words words) {
        this.archives = archives;
        this.pages = pages;
        this.room = room;
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
        return room.give(archive, page, response)
                ? null
                : missing(archive, address, "", "一时读不出来", response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
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
}
