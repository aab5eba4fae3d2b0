package org.yibaotong.redirects.hit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.redirects.hit.HitsPage.Line;
import org.yibaotong.redirects.hit.HitsPage.Log;
import org.yibaotong.redirects.site.OldSiteDesk;
import org.yibaotong.redirects.site.OldSites;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** The page 访问: who still comes to an old website, what they look for in vain, and the logs that tell. */
@Controller
@RequestMapping("/desk/old-sites/{id}/hits")
@Allow(Role.REGISTRAR)
class HitController {

    private static final int SHOWN = 50;
    private static final int LED_ON = 3;

    private final OldSites sites;
    private final HitTable hits;
    private final HitDesk desk;
    private final Words words;

    HitController(OldSites sites, HitTable hits, HitDesk desk, Words words) {
        this.sites = sites;
        this.hits = hits;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(@PathVariable OldSiteId id, Actor actor) {
        return page(id, "", actor, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView take(
            @PathVariable OldSiteId id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor,
            RedirectAttributes next) {
        try (var log = file == null ? new ByteArrayInputStream(new byte[0]) : file.getInputStream()) {
            var name = file == null ? "" : String.valueOf(file.getOriginalFilename());
            next.addFlashAttribute("toast", desk.take(id, name, log, actor).said());
            return new ModelAndView("redirect:/desk/old-sites/" + id + "/hits");
        } catch (Refusal refusal) {
            var reason = words.of(refusal.code(), refusal.arguments().toArray());
            return page(id, reason, actor, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (IOException broken) {
            return page(id, words.of("error.upload-broken"), actor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/proposals")
    String propose(@PathVariable OldSiteId id, Actor actor, RedirectAttributes next) {
        next.addFlashAttribute("toast", "列出了" + desk.propose(id, actor) + "条，都先记作“还没定”。");
        return "redirect:/desk/old-sites/" + id + "?kind=UNRESOLVED";
    }

    private ModelAndView page(OldSiteId id, String error, Actor actor, HttpStatus status) {
        var site = sites.getVisibleTo(id, OldSiteDesk.reach(actor));
        long led = 0;
        long shown = 0;
        for (var one : hits.byStatus(site)) {
            if (one.answered() == LED_ON) {
                led += one.hits();
            } else {
                shown += one.hits();
            }
        }
        var wanted = hits.wanted(site, SHOWN).stream()
                .map(one -> new Line(one.path(), one.hits(), one.isMapped(), url(id, one)))
                .toList();
        var logs = hits.last(id).stream()
                .map(one -> new Log(one.name(), one.report(), Times.minute(one.at())))
                .toList();
        return new ModelAndView(
                "redirects/hit/show", Map.of("hits", new HitsPage(site, led, shown, wanted, logs, error)), status);
    }

    private static String url(OldSiteId id, HitTable.Wanted one) {
        var address = URLEncoder.encode(one.path(), StandardCharsets.UTF_8);
        return "/desk/old-sites/" + id + (one.isMapped() ? "?q=" : "/mappings/new?address=") + address;
    }
}
