package org.yibaotong.closure.closurecase;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.closure.CaseId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

/** A case is stayed and goes on again, on its page. */
@Controller
@RequestMapping("/desk/closures/{id}/stay")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class StayController {

    private final CasePages pages;
    private final StayDesk desk;

    StayController(CasePages pages, StayDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable CaseId id,
            @RequestParam(defaultValue = "") String words,
            Actor actor,
            RedirectAttributes flash) {
        return Attempt.at(() -> desk.ask(id, words, actor))
                .then("/desk/closures/" + id, "申请交上去了，答复以前不往下办", flash, () -> page(id, actor));
    }

    @PostMapping("/answer")
    ModelAndView answer(
            @PathVariable CaseId id,
            @RequestParam(defaultValue = "") String words,
            Actor actor,
            RedirectAttributes flash) {
        return Attempt.at(() -> desk.answer(id, words, actor))
                .then("/desk/closures/" + id, "答复了，可以接着办", flash, () -> page(id, actor));
    }

    private ModelAndView page(CaseId id, Actor actor) {
        return new ModelAndView(
                "closure/closurecase/show", "closing", pages.page(id, StationForm.EMPTY, HomeForm.EMPTY, -1, actor));
    }
}
