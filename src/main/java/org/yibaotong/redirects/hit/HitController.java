package org.yibaotong.redirects.hit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Words;

/** The page 访问: who still comes to an old website, what they look for in vain, and the logs that tell. */
@Controller
@RequestMapping("/desk/old-sites/{id}/hits")
@Allow(Role.REGISTRAR)
class HitController {

    private final HitPages pages;
    private final HitDesk desk;
    private final Words words;

    HitController(HitPages pages, HitDesk desk, Words words) {
        this.pages = pages;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(@PathVariable OldSiteId id, @RequestParam(required = false) @Nullable Integer days, Actor actor) {
        return page(id, days, "", actor, HttpStatus.OK);
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
            return page(id, null, reason, actor, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (IOException broken) {
            return page(id, null, words.of("error.upload-broken"), actor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/proposals")
    String propose(@PathVariable OldSiteId id, Actor actor, RedirectAttributes next) {
        next.addFlashAttribute("toast", "列出了" + desk.propose(id, actor) + "条，都先记作“还没定”。");
        return "redirect:/desk/old-sites/" + id + "?kind=UNRESOLVED";
    }

    private ModelAndView page(OldSiteId id, @Nullable Integer days, String error, Actor actor, HttpStatus status) {
        return new ModelAndView("redirects/hit/show", Map.of("hits", pages.page(id, days, error, actor)), status);
    }
}
