package org.yibaotong.archive.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.archive.ArchiveId;
import org.yibaotong.archive.crawl.Frontier;
import org.yibaotong.archive.kept.Archive;
import org.yibaotong.archive.kept.Archives;
import org.yibaotong.archive.kept.KeptPages;
import org.yibaotong.archive.kept.Manifest;
import org.yibaotong.archive.kept.Segments;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

/** What is in an archive, page by page with its hash: to be looked through, taken along, withdrawn. */
@Controller
@RequestMapping("/desk/archives/{id}")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class ListedController {

    private final Archives archives;
    private final KeptPages pages;
    private final Frontier frontier;
    private final Segments segments;
    private final Manifest manifest;
    private final ArchiveDesk desk;

    ListedController(
            Archives archives,
            KeptPages pages,
            Frontier frontier,
            Segments segments,
            Manifest manifest,
            ArchiveDesk desk) {
        this.archives = archives;
        this.pages = pages;
        this.frontier = frontier;
        this.segments = segments;
        this.manifest = manifest;
        this.desk = desk;
    }

    @GetMapping("/pages")
    ModelAndView pages(
            @PathVariable ArchiveId id, @RequestParam(defaultValue = "") String q, Paging paging, Actor actor) {
        return new ModelAndView("archive/desk/pages")
                .addObject("archive", visible(id, actor))
                .addObject("q", q.strip())
                .addObject("rows", pages.page(id, q.strip(), false, paging));
    }

    @GetMapping("/left")
    ModelAndView left(@PathVariable ArchiveId id, Paging paging, Actor actor) {
        return new ModelAndView("archive/desk/left")
                .addObject("archive", visible(id, actor))
                .addObject("rows", frontier.left(id, paging));
    }

    @PostMapping("/pages/{page}/withdrawal")
    ModelAndView withdraw(
            @PathVariable ArchiveId id,
            @PathVariable long page,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes flash) {
        return Attempt.at(() -> desk.withdraw(id, page, reason, actor))
                .then(
                        "/desk/archives/" + id + "/pages",
                        "撤下了，外面看不到了",
                        flash,
                        () -> pages(id, "", new Paging(1), actor));
    }

    @PostMapping("/pages/{page}/showing")
    ModelAndView showAgain(@PathVariable ArchiveId id, @PathVariable long page, Actor actor, RedirectAttributes flash) {
        return Attempt.at(() -> desk.showAgain(id, page, actor))
                .then("/desk/archives/" + id + "/pages", "又看得到了", flash, () -> pages(id, "", new Paging(1), actor));
    }

    @GetMapping("/manifest")
    void manifest(@PathVariable ArchiveId id, Actor actor, HttpServletResponse response) throws IOException {
        visible(id, actor);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment("manifest-sha256.txt"));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        manifest.write(id, response.getOutputStream());
    }

    /** As it lies on the disk, for any other tool. */
    @GetMapping("/segments/{number}")
    ResponseEntity<Resource> segment(@PathVariable ArchiveId id, @PathVariable int number, Actor actor)
            throws IOException {
        visible(id, actor);
        var row = segments.of(id).stream()
                .filter(one -> one.number() == number && one.isSealed())
                .findFirst()
                .orElseThrow(() -> new NotFound("segment", number));
        var file = new FileSystemResource(segments.file(id, number));
        if (!file.exists()) {
            throw new NotFound("segment", number);
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(row.fileName()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(file);
    }

    private Archive visible(ArchiveId id, Actor actor) {
        return archives.getVisibleTo(id, ArchiveDesk.reach(actor));
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
