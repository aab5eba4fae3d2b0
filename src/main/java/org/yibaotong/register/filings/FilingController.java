package org.yibaotong.register.filings;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.identity.Units;
import org.yibaotong.register.FilingId;
import org.yibaotong.register.filing.FilingBook;
import org.yibaotong.register.filing.FilingDesk;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

/** The page 备案, and one filing with what is answered to it. */
@Controller
@RequestMapping("/desk/filings")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class FilingController {

    private final FilingsPages pages;
    private final FilingSheets sheets;
    private final FilingExport export;
    private final FilingDesk desk;
    private final FilingBook book;
    private final Units units;

    FilingController(
            FilingsPages pages,
            FilingSheets sheets,
            FilingExport export,
            FilingDesk desk,
            FilingBook book,
            Units units) {
        this.pages = pages;
        this.sheets = sheets;
        this.export = export;
        this.desk = desk;
        this.book = book;
        this.units = units;
    }

    @GetMapping
    String list(FilterParameters asked, Actor actor, Paging paging, Model model) {
        model.addAttribute("filings", pages.page(pages.filter(asked, actor), paging, actor));
        model.addAttribute("unit", asked.unit() == null ? "" : units.written(asked.unit()));
        return "register/filings/list";
    }

    @GetMapping("/sheet")
    ResponseEntity<byte[]> sheet(FilterParameters asked, Actor actor) {
        return export.sheet(pages.filter(asked, actor), actor);
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable FilingId id, Actor actor) {
        return page(id, AnswerForm.EMPTY, actor);
    }

    @PostMapping("/{id}/decision")
    @Allow(Role.REGISTRAR)
    ModelAndView decide(
            @PathVariable FilingId id, @ModelAttribute AnswerForm typed, Actor actor, RedirectAttributes flash) {
        return answered(id, typed, actor, flash, () -> decide(id, typed, actor), "记下了，对方会收到消息");
    }

    @PostMapping("/{id}/record")
    @Allow(Role.REGISTRAR)
    ModelAndView record(
            @PathVariable FilingId id, @ModelAttribute AnswerForm typed, Actor actor, RedirectAttributes flash) {
        return answered(
                id,
                typed,
                actor,
                flash,
                () -> book.record(id, typed.typedNumber(), typed.checkedDay(), actor),
                "备案办好了，单位会收到消息");
    }

    @PostMapping("/{id}/withdrawal")
    ModelAndView withdraw(@PathVariable FilingId id, Actor actor, RedirectAttributes flash) {
        return answered(id, AnswerForm.EMPTY, actor, flash, () -> desk.withdraw(id, actor), "撤回了");
    }

    private void decide(FilingId id, AnswerForm typed, Actor actor) {
        if (typed.isAgreed()) {
            desk.agree(id, typed.text(), actor);
        } else {
            desk.sendBack(id, typed.text(), actor);
        }
    }

    private ModelAndView answered(
            FilingId id, AnswerForm typed, Actor actor, RedirectAttributes flash, Runnable act, String toast) {
        return Attempt.at(act, AnswerForm.FIELDS)
                .then("/desk/filings/" + id, toast, flash, () -> page(id, typed, actor));
    }

    private ModelAndView page(FilingId id, AnswerForm typed, Actor actor) {
        return new ModelAndView("register/filings/show", Map.of("filing", sheets.page(id, typed, actor)));
    }
}
