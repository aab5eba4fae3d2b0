package org.yibaotong.citizens.signupplan;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

/** The clerk's page of how one signs up (报名安排). */
@Controller
@RequestMapping("/desk/services/{service}/sign-ups/plan")
@Allow({Role.CORRESPONDENT, Role.EDITOR})
class PlanController {

    private final PlanDesk desk;

    PlanController(PlanDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ModelAndView plan(@PathVariable ServiceId service, Actor actor) {
        return form(service, desk.form(service, actor), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView put(
            @PathVariable ServiceId service,
            @ModelAttribute("planForm") PlanForm typed,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        if (!Attempt.succeeds(errors, "questions", () -> desk.plan(service, typed, actor))) {
            return form(service, typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("toast", "存好了，报名页现在就是这样。改了开始时间的，会给有名额的人发短信。");
        return new ModelAndView("redirect:" + url(service));
    }

    private static ModelAndView form(ServiceId service, PlanForm typed, HttpStatus status) {
        return new ModelAndView("citizens/signup/plan", Map.of("form", typed, "url", url(service)), status);
    }

    private static String url(ServiceId service) {
        return "/desk/services/" + service + "/sign-ups";
    }
}
