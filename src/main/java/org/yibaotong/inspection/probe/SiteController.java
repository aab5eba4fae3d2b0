package org.yibaotong.inspection.probe;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.inspection.look.VisitResult;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Download;

/** The pages 网站检测: all websites that are looked at, one of them, and a page as it was. */
@Controller
@RequestMapping("/desk/inspections")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class SiteController {

    private final SitePages pages;
    private final Evidence evidence;
    private final SiteDesk desk;
    private final SiteExport export;
    private final ProbeSettings settings;

    SiteController(SitePages pages, Evidence evidence, SiteDesk desk, SiteExport export, ProbeSettings settings) {
        this.pages = pages;
        this.export = export;
        this.evidence = evidence;
        this.desk = desk;
        this.settings = settings;
    }

    @GetMapping("/sites")
    String list(
            @RequestParam(required = false) @Nullable VisitResult result,
            @RequestParam(defaultValue = "false") boolean untold,
            Actor actor,
            Paging paging,
            Model model) {
        var filter = new SiteFilter(result, untold);
        model.addAttribute("rows", pages.rows(filter, paging, actor));
        model.addAttribute("filter", filter);
        model.addAttribute("percent", pages.percent());
        model.addAttribute("isOn", settings.enabled());
        return "inspection/probe/list";
    }

    @GetMapping("/sites/sheet")
    ResponseEntity<byte[]> sheet(
            @RequestParam(required = false) @Nullable VisitResult result,
            @RequestParam(defaultValue = "false") boolean untold,
            Actor actor) {
        return export.sheet(new SiteFilter(result, untold), actor);
    }

    @GetMapping("/sites/{account}")
    String show(
            @PathVariable AccountId account,
            @RequestParam(required = false) @Nullable LocalDate on,
            Actor actor,
            Model model) {
        model.addAttribute("site", pages.page(account, on, actor));
        return "inspection/probe/show";
    }

    @PostMapping("/sites/{account}/looks")
    @Allow(Role.REGISTRAR)
    String lookAgain(@PathVariable AccountId account, Actor actor, RedirectAttributes next) {
        desk.lookAgain(account, actor);
        next.addFlashAttribute("toast", "排上了，过一两分钟回来看。");
        return "redirect:/desk/inspections/sites/" + account;
    }

    @GetMapping("/looks/{look}/pages/{place}")
    String evidence(@PathVariable UUID look, @PathVariable int place, Actor actor, Model model) {
        model.addAttribute("evidence", evidence.page(pages.visible(look, actor), place));
        return "inspection/probe/evidence";
    }

    /** As a file of text: saved and opened, it runs nothing. */
    @GetMapping("/looks/{look}/pages/{place}/copy")
    ResponseEntity<byte[]> copy(@PathVariable UUID look, @PathVariable int place, Actor actor) {
        var kept = pages.visible(look, actor);
        var hash = Evidence.seen(kept, place).content().hash();
        return Download.text(
                evidence.fileName(kept, hash), evidence.copy(kept, place).content());
    }
}
