package org.yibaotong.inspection.finding;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.inspection.FindingId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;
import org.yibaotong.web.Download;

/** The page of one finding: what was judged, by which rule, and what the unit says to it. */
@Controller
@RequestMapping("/desk/inspections/findings/{id}")
class FindingController {

    private final FindingPages pages;
    private final FindingDesk desk;

    FindingController(FindingPages pages, FindingDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    @Allow({Role.REGISTRAR, Role.CORRESPONDENT})
    ModelAndView show(@PathVariable FindingId id, @ModelAttribute RectificationForm begun, Actor actor) {
        return new ModelAndView("inspection/finding/show", "finding", pages.page(id, FindingForm.EMPTY, begun, actor));
    }

    /** The very bytes the hash is of. */
    @GetMapping("/proof")
    @Allow({Role.REGISTRAR, Role.CORRESPONDENT})
    ResponseEntity<byte[]> proof(@PathVariable FindingId id, Actor actor) {
        return Download.text("判断记录" + id, pages.visible(id, actor).judged().text());
    }

    @PostMapping("/dispute")
    @Allow(Role.CORRESPONDENT)
    ModelAndView dispute(
            @PathVariable FindingId id,
            @ModelAttribute("findingForm") FindingForm typed,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        if (!Attempt.succeeds(errors, "reason", () -> desk.dispute(id, typed, actor))) {
            return again(id, typed, actor);
        }
        next.addFlashAttribute("toast", "申诉交上去了。看过以后会发消息告诉您。");
        return new ModelAndView("redirect:/desk/inspections/findings/" + id);
    }

    @PostMapping("/decision")
    @Allow(Role.REGISTRAR)
    ModelAndView decide(
            @PathVariable FindingId id,
            @ModelAttribute("findingForm") FindingForm typed,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        if (!Attempt.succeeds(errors, "reason", () -> desk.decide(id, typed, actor))) {
            return again(id, typed, actor);
        }
        next.addFlashAttribute("toast", "已答复申诉，单位会收到消息。");
        return new ModelAndView("redirect:/desk/inspections/findings/" + id);
    }

    private ModelAndView again(FindingId id, FindingForm typed, Actor actor) {
        return new ModelAndView(
                "inspection/finding/show",
                Map.of("finding", pages.page(id, typed, RectificationForm.EMPTY, actor)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
