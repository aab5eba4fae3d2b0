package org.yibaotong.redirects.mapping;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.redirects.site.OldSiteDesk;
import org.yibaotong.redirects.site.OldSites;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

/** One mapping as it is typed. */
@Controller
@RequestMapping("/desk/old-sites/{id}/mappings")
@Allow(Role.REGISTRAR)
class MappingController {

    private final OldSites sites;
    private final Mappings mappings;
    private final TaggedMappings tagged;
    private final MappingDesk desk;

    MappingController(OldSites sites, Mappings mappings, TaggedMappings tagged, MappingDesk desk) {
        this.sites = sites;
        this.mappings = mappings;
        this.tagged = tagged;
        this.desk = desk;
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable OldSiteId id, @RequestParam(defaultValue = "") String address, Actor actor) {
        return form(id, 0, MappingForm.at(address, ""), actor, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView add(
            @PathVariable OldSiteId id,
            @ModelAttribute("mappingForm") MappingForm typed,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        boolean done = Attempt.succeeds(errors, "address", () -> desk.add(id, typed, actor));
        return done ? saved(id, next) : form(id, 0, typed, actor, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{mapping}")
    ModelAndView edit(@PathVariable OldSiteId id, @PathVariable long mapping, Actor actor) {
        sites.getVisibleTo(id, OldSiteDesk.reach(actor));
        return form(id, mapping, MappingForm.of(mappings.get(id, mapping)), actor, HttpStatus.OK);
    }

    @PostMapping("/{mapping}")
    ModelAndView change(
            @PathVariable OldSiteId id,
            @PathVariable long mapping,
            @ModelAttribute("mappingForm") MappingForm typed,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        boolean done = Attempt.succeeds(errors, "target", () -> desk.change(id, mapping, typed, actor));
        return done ? saved(id, next) : form(id, mapping, typed, actor, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView saved(OldSiteId id, RedirectAttributes next) {
        next.addFlashAttribute("toast", "已保存，马上生效。");
        return new ModelAndView("redirect:/desk/old-sites/" + id);
    }

    private ModelAndView form(OldSiteId id, long mapping, MappingForm typed, Actor actor, HttpStatus status) {
        var site = sites.getVisibleTo(id, OldSiteDesk.reach(actor));
        return new ModelAndView(
                "redirects/mapping/form",
                Map.of("site", site, "mapping", mapping, "form", typed, "tags", tagged.of(id)),
                status);
    }
}
