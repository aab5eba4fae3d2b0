package org.yibaotong.register.ledger;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.identity.Units;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Words;

/** The page 台账: the list, what is kept of its filters, and the list as a sheet. */
@Controller
@RequestMapping("/desk/accounts")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class LedgerController {

    private final LedgerPages pages;
    private final LedgerExport export;
    private final SavedFilters saved;
    private final Units units;
    private final Words words;

    LedgerController(LedgerPages pages, LedgerExport export, SavedFilters saved, Units units, Words words) {
        this.pages = pages;
        this.export = export;
        this.saved = saved;
        this.units = units;
        this.words = words;
    }

    @GetMapping
    String list(FilterParameters asked, Actor actor, Paging paging, Model model) {
        model.addAttribute("ledger", pages.page(pages.filter(asked, actor), paging, actor));
        model.addAttribute("unit", asked.unit() == null ? "" : units.written(asked.unit()));
        return "register/ledger/list";
    }

    @GetMapping("/sheet")
    ResponseEntity<Resource> sheet(FilterParameters asked, Actor actor) {
        return export.sheet(pages.filter(asked, actor), actor);
    }

    @PostMapping("/filters")
    String save(
            @RequestParam(defaultValue = "") String as, FilterParameters asked, Actor actor, RedirectAttributes next) {
        var filter = pages.filter(asked, actor);
        try {
            saved.save(as, filter, actor.person());
            next.addFlashAttribute("toast", "已存成常用“" + as.strip() + "”。");
        } catch (Refusal refusal) {
            next.addFlashAttribute(
                    "toast", words.of(refusal.code(), refusal.arguments().toArray()));
        }
        return "redirect:/desk/accounts" + (filter.isEmpty() ? "" : "?" + filter.query());
    }

    @PostMapping("/filters/{id}/end")
    String forget(@PathVariable UUID id, Actor actor, RedirectAttributes next) {
        saved.forget(id, actor.person());
        next.addFlashAttribute("toast", "已去掉这个常用筛选。");
        return "redirect:/desk/accounts";
    }
}
