package org.yibaotong.redirects.site;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.yibaotong.archive.KeptArchives;
import org.yibaotong.identity.Units;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;
import org.yibaotong.web.Site;

/** Entering an old website, changing it, and ending its time of proof. */
@Controller
@RequestMapping("/desk/old-sites")
@Allow(Role.REGISTRAR)
class OldSiteController {

    private final OldSites sites;
    private final OldSiteDesk desk;
    private final Accounts accounts;
    private final Units units;
    private final KeptArchives archives;
    private final Site portal;

    OldSiteController(
            OldSites sites, OldSiteDesk desk, Accounts accounts, Units units, KeptArchives archives, Site portal) {
        this.sites = sites;
        this.desk = desk;
        this.accounts = accounts;
        this.units = units;
        this.archives = archives;
        this.portal = portal;
    }

    /** From the case of a website with what the ledger knows of it. */
    @GetMapping("/new")
    ModelAndView blank(@RequestParam(required = false) @Nullable UUID account, Actor actor) {
        var form = Optional.ofNullable(account)
                .flatMap(id -> accounts.find(new AccountId(id)))
                .filter(one -> OldSiteDesk.reach(actor).covers(one.unit()))
                .map(one -> OldSiteForm.of(one, units.written(one.unit().toString()), archive(one), portal))
                .orElse(OldSiteForm.EMPTY);
        return form(null, form, HttpStatus.OK);
    }

    /** Old addresses are found there below the name of their host. */
    private String archive(AccountFacts website) {
        return archives.of(website.id())
                .filter(kept -> kept.isDone() && !kept.host().isEmpty())
                .map(kept -> portal.address() + kept.path() + "/" + kept.host())
                .orElse("");
    }

    @PostMapping
    ModelAndView add(
            @ModelAttribute("oldSiteForm") OldSiteForm typed,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        var id = OldSiteId.next();
        boolean done = Attempt.succeeds(errors, "home", () -> {
            var owner = units.get(OldSiteForm.or(typed.unit()), OldSiteDesk.reach(actor));
            desk.add(typed.site(id, owner), actor);
        });
        if (!done) {
            return form(null, typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("toast", "已登记，现在就能用预览域名去看。");
        return new ModelAndView("redirect:/desk/old-sites/" + id);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable OldSiteId id, Actor actor) {
        var site = sites.getVisibleTo(id, OldSiteDesk.reach(actor));
        return form(id, OldSiteForm.of(site, units.written(site.unit().toString())), HttpStatus.OK);
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable OldSiteId id,
            @ModelAttribute("oldSiteForm") OldSiteForm typed,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        var before = sites.getVisibleTo(id, OldSiteDesk.reach(actor));
        boolean done = Attempt.succeeds(errors, "home", () -> desk.change(typed.site(id, before.unit()), actor));
        if (!done) {
            return form(id, typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("toast", "已保存，马上生效。");
        return new ModelAndView("redirect:/desk/old-sites/" + id);
    }

    @PostMapping("/{id}/lasting")
    String setLasting(@PathVariable OldSiteId id, @RequestParam boolean on, Actor actor, RedirectAttributes next) {
        desk.setLasting(id, on, actor);
        next.addFlashAttribute("toast", on ? "已改为永久跳转（301）。" : "已改回临时跳转（302）。");
        return "redirect:/desk/old-sites/" + id;
    }

    private static ModelAndView form(@Nullable OldSiteId id, OldSiteForm typed, HttpStatus status) {
        return new ModelAndView(
                "redirects/site/form", Map.of("id", id == null ? "" : id.toString(), "form", typed), status);
    }
}
