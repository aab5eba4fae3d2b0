package org.yibaotong.redirects.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.redirects.mapping.TaggedMappings;
import org.yibaotong.redirects.site.OldSiteDesk;
import org.yibaotong.redirects.site.OldSites;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.Rows;
import org.yibaotong.sheets.Workbook;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Download;
import org.yibaotong.web.Words;

/** The pages of taking in mappings: choose a file, or paste lines; look at them; keep or overwrite; take them over. */
@Controller
@RequestMapping("/desk/old-sites/{site}/imports")
@Allow(Role.REGISTRAR)
class BatchController {

    private static final List<String> TITLES = List.of("旧网址", "新网址", "去向", "说明", "原行号", "哪里不对");

    private final BatchDesk desk;
    private final Batches batches;
    private final OldSites sites;
    private final TaggedMappings tagged;
    private final Words words;
    private final Clock clock;

    BatchController(BatchDesk desk, Batches batches, OldSites sites, TaggedMappings tagged, Words words, Clock clock) {
        this.desk = desk;
        this.batches = batches;
        this.sites = sites;
        this.tagged = tagged;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView choose(@PathVariable OldSiteId site, Actor actor) {
        return choose(site, "", "", Handed.NOTHING, actor, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView receive(
            @PathVariable OldSiteId site,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String pasted,
            @ModelAttribute Handed handed,
            Actor actor) {
        try {
            var batch = file == null || file.isEmpty()
                    ? desk.receive(site, "贴进来的", pasted.getBytes(UTF_8), handed, actor)
                    : desk.receive(site, String.valueOf(file.getOriginalFilename()), file.getBytes(), handed, actor);
            return new ModelAndView("redirect:" + url(site) + "/" + batch);
        } catch (Refusal refusal) {
            var reason = words.of(refusal.code(), refusal.arguments().toArray());
            return choose(site, reason, pasted, handed, actor, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (IOException broken) {
            return choose(
                    site, words.of("error.upload-broken"), pasted, handed, actor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/{id}")
    ModelAndView show(
            @PathVariable OldSiteId site,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Outcome outcome,
            Paging paging,
            Actor actor) {
        var batch = desk.get(site, id, actor);
        var counts = batches.counts(id);
        long shown = outcome == null ? batch.total() : counts.getOrDefault(outcome, 0L);
        var page = new BatchPage(
                sites.getVisibleTo(site, OldSiteDesk.reach(actor)),
                batch,
                counts,
                outcome,
                new Rows<>(batches.page(id, outcome, paging), paging, shown),
                batch.isAtWork(clock.instant()),
                batch.isCutOff(clock.instant()));
        return new ModelAndView("redirects/batch/show", Map.of("batch", page));
    }

    @PostMapping("/{id}/looking")
    String lookAgain(@PathVariable OldSiteId site, @PathVariable UUID id, Actor actor) {
        desk.lookAgain(site, id, actor);
        return "redirect:" + url(site) + "/" + id;
    }

    @PostMapping("/{id}/run")
    String run(@PathVariable OldSiteId site, @PathVariable UUID id, @RequestParam boolean overwrite, Actor actor) {
        desk.begin(site, id, overwrite, actor);
        return "redirect:" + url(site) + "/" + id;
    }

    /** The wrong lines, each with its reason, to be put right and sent in again. */
    @GetMapping("/{id}/wrong")
    ResponseEntity<byte[]> wrong(@PathVariable OldSiteId site, @PathVariable UUID id, Actor actor) {
        var batch = desk.get(site, id, actor);
        var rows = batches.wrong(id).map(BatchController::row);
        return Download.workbook(batch.fileName() + "有错的行", Workbook.write("有错的行", TITLES, rows::iterator));
    }

    private static List<String> row(Line line) {
        return List.of(
                line.old(), line.target(), line.kindAs(), line.words(), String.valueOf(line.number()), line.reason());
    }

    private ModelAndView choose(
            OldSiteId id, String error, String pasted, Handed handed, Actor actor, HttpStatus status) {
        var site = sites.getVisibleTo(id, OldSiteDesk.reach(actor));
        return new ModelAndView(
                "redirects/batch/choose",
                Map.of(
                        "site",
                        site,
                        "error",
                        error,
                        "pasted",
                        pasted,
                        "handed",
                        handed,
                        "offered",
                        tagged.of(id),
                        "last",
                        batches.last(id)),
                status);
    }

    private static String url(OldSiteId site) {
        return "/desk/old-sites/" + site + "/imports";
    }
}
