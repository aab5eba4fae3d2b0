package org.yibaotong.inspection.finding;

import java.util.Map;
import org.springframework.stereotype.Controller;
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

/** What is answered on the page of a finding about mending it (整改与复查). */
@Controller
@RequestMapping("/desk/inspections/findings/{id}")
class RectificationController {

    private final FindingPages pages;
    private final RectificationDesk desk;

    RectificationController(FindingPages pages, RectificationDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @PostMapping("/order")
    @Allow(Role.REGISTRAR)
    ModelAndView order(
            @PathVariable FindingId id,
            @ModelAttribute RectificationForm typed,
            Actor actor,
            RedirectAttributes flash) {
        return answered(id, typed, actor, flash, () -> desk.order(id, typed, actor), "已要求整改，单位会收到消息");
    }

    @PostMapping("/report")
    @Allow(Role.CORRESPONDENT)
    ModelAndView report(
            @PathVariable FindingId id,
            @ModelAttribute RectificationForm typed,
            Actor actor,
            RedirectAttributes flash) {
        return answered(id, typed, actor, flash, () -> desk.report(id, typed, actor), "报上去了。复查以后会发消息告诉您");
    }

    @PostMapping("/recheck")
    @Allow(Role.REGISTRAR)
    ModelAndView recheck(
            @PathVariable FindingId id,
            @ModelAttribute RectificationForm typed,
            Actor actor,
            RedirectAttributes flash) {
        return answered(id, typed, actor, flash, () -> desk.recheck(id, typed, actor), "复查记下了，单位会收到消息");
    }

    private ModelAndView answered(
            FindingId id, RectificationForm typed, Actor actor, RedirectAttributes flash, Runnable act, String toast) {
        return Attempt.at(act, RectificationForm.FIELDS)
                .then(
                        "/desk/inspections/findings/" + id,
                        toast,
                        flash,
                        () -> new ModelAndView(
                                "inspection/finding/show",
                                Map.of("finding", pages.page(id, FindingForm.EMPTY, typed, actor))));
    }
}
